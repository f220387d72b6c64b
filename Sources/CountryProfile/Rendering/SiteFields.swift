import Templating

/// The fields of `site` in templates, the same on every page of a language.
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
        .text("name", "What the site is called in short, such as “IOM Lao PDR”", \.name),
        .record("language", "The language of the site", of: Language.schema, \.language),
        .url("home", "The home page") { .site(path: $0.output(of: .home)) },
        .optionalURL("fact_sheets", "The page that lists the fact sheets, if there are any") {
          factSheets.all.isEmpty ? nil : .site(path: $0.output(of: .factSheets))
        },
        .url("key_facts", "The page that lists all key facts") { .site(path: $0.output(of: .keyFacts)) },
        .optionalURL("contact_page", "The page with the template `contact.html`, if there is one") { site in
          let page = site.pages.first { $0.frontMatter.template?.value == "contact.html" }
          return page.map { .site(path: $0.output) }
        },
        .list(
          "navigation",
          "The main menu without the home page, as `profile.yaml` lists it",
          of: menuItem,
          \.navigation
        ),
        .record("data", "The content as data files", of: data(downloads, localizer)) { _ in () },
      ] + Profile.fields(localizer, source: source, parts: site.localizedFacts.parts, \.profile)
    )
  }
}

extension SiteFields {
  private static let menuPage: [SchemaField<SitePage>] = [
    .text("title", "The title of the page", \.title),
    .url("url", "The page") { .site(path: $0.output) },
    .text("path", "Its path, to compare with `page.path`", \.output),
  ]

  private static let menuItem = RecordSchema<Menu.Item>(
    "a menu entry",
    [
      .text("title", "The title of the page, or of the section's list") { $0.page.title },
      .url("url", "The page, or the section's list") { .site(path: $0.page.output) },
      .text("path", "Its path, to compare with `page.path` and `page.section.path`", \.page.output),
      .list(
        "children",
        "The pages of a section; empty for a single page",
        of: RecordSchema("a submenu entry", menuPage),
        \.children
      ),
    ]
  )

  private static func data(_ downloads: [Download], _ localizer: Localizer) -> RecordSchema<Void> {
    let schema = RecordSchema<Download>(
      "a data file",
      [
        .url("url", "The file") { .site(path: $0.file.path) },
        .text("format", "How it is written, such as “CSV”", \.file.format.name),
        .text("media_type", "The same for the attribute `type`, such as `text/csv`", \.file.format.mediaType),
        .text("size", "How large it is, such as “3 kB”") { localizer.size($0.bytes.count) },
      ]
    )
    return RecordSchema(
      "the data of the site",
      DataFile.all.compactMap { file in
        let name = file.name.replacing("-", with: "_")
        let download = downloads.first { $0.file.name == file.name }
        if file.condition != nil { return .optionalRecord(name, file.meaning, of: schema) { _ in download } }
        return download.map { download in .record(name, file.meaning, of: schema) { _ in download } }
      }
    )
  }
}
