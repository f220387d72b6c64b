import Templating

/// What templates can use of the site as a whole.
enum SiteFields {
  static func schema(
    _ site: LocalizedSite,
    _ factSheets: FactSheets,
    source: RecordSchema<Source>,
    downloads: [Download]
  ) -> RecordSchema<LocalizedSite> {
    let localizer = site.localizer
    return RecordSchema(
      "the site",
      [
        .text("name", \.name),
        .record("language", of: Language.schema, \.language),
        .url("home") { .site(path: $0.output(of: .home)) },
        .optionalURL("fact_sheets") {
          factSheets.all.isEmpty ? nil : .site(path: $0.output(of: .factSheets))
        },
        .url("key_facts") { .site(path: $0.output(of: .keyFacts)) },
        .list("navigation", of: menuItem, \.navigation),
        .record("data", of: data(downloads, localizer)) { _ in () },
      ] + Profile.fields(localizer, source: source, \.profile)
    )
  }
}

extension SiteFields {
  private static let menuPage: [SchemaField<SitePage>] = [
    .text("title", \.title),
    .url("url") { .site(path: $0.output) },
    .text("path", \.output),
  ]

  private static let menuItem = RecordSchema<LocalizedSite.MenuItem>(
    "a menu entry",
    [
      .text("title") { $0.page.title },
      .url("url") { .site(path: $0.page.output) },
      .text("path", \.page.output),
      .list("children", of: RecordSchema("a menu entry", menuPage), \.children),
    ]
  )

  private static func data(_ downloads: [Download], _ localizer: Localizer) -> RecordSchema<Void> {
    let schema = RecordSchema<Download>(
      "a data file",
      [
        .url("url") { .site(path: $0.file.path) },
        .text("format", \.file.format.name),
        .text("media_type", \.file.format.mediaType),
        .text("size") { localizer.size($0.bytes.count) },
      ]
    )
    return RecordSchema(
      "the list of data files",
      downloads.map { download in
        .record(download.file.name.replacing("-", with: "_"), of: schema) { _ in download }
      }
    )
  }
}
