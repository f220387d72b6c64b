import Templating

/// The fields of pages in templates: some exist for every page, others only for one kind of page.
struct PageFields: Sendable {
  let site: LocalizedSite
  let factSheets: FactSheets
  let card: RecordSchema<SitePage>
  let keyFact: KeyFactFields
  let shared: SharedFields
  let icons: Icons
  let discovery: DiscoveryFields
  let factSheet: FactSheetFields

  func schema(of kind: PageKind) -> RecordSchema<PageView> {
    let common: [SchemaField<PageView>] =
      shared.fields() + [
        .record("page", "The page itself", of: page) { $0 },
        .sharedList("facts", "The key facts in its text, in order", of: keyFact.schema) {
          [keyFact] in
          keyFact.values(of: $0.page.facts)
        },
      ]
    return RecordSchema("a page of the kind '\(kind.rawValue)'", common + extra(for: kind))
  }
}

extension PageFields {
  private func extra(for kind: PageKind) -> [SchemaField<PageView>] {
    switch kind {
    case .area:
      [
        .optionalRecord("previous", "The area before this one; absent on the first", of: card, \.previous),
        .optionalRecord("next", "The area after this one; absent on the last", of: card, \.next),
      ]
    case .keyFacts:
      [
        .sharedList("all_facts", "All key facts, in the order of `key-facts.yaml`", of: keyFact.schema) { _ in
          keyFact.values(of: site.keyFacts.facts.map(\.id))
        }
      ]
    case .section:
      [.list("entries", "The pages of the section, in its order", of: card, \.entries)]
    case .factSheets:
      [
        .list(
          "sheets",
          "The fact sheets: that of the profile, then those of the areas",
          of: factSheet.entry,
          \.sheets
        )
      ]
    case .home, .page, .notFound:
      []
    }
  }

  private static let section = RecordSchema<SitePage>(
    "the section of the page",
    [
      .text("title", "The title of the list", \.title),
      .url("url", "The page that lists the section") { .site(path: $0.output) },
      .text("path", "Its path, to compare with that of a menu entry", \.output),
    ]
  )

  private var page: RecordSchema<PageView> {
    RecordSchema(
      "the page",
      FrontMatter.fields(site.localizer, \.page.frontMatter) + [
        .list("title_parts", "The title in parts, of which some are links", of: TextPart.schema) {
          site.localizedFacts.parts(of: $0.page.frontMatter.title)
        },
        .list("summary_parts", "The summary in parts, of which some are links", of: TextPart.schema) {
          $0.page.frontMatter.summary.map(site.localizedFacts.parts) ?? []
        },
        .text("full_title", "The title with the name of the site, for browser tabs and search engines") {
          site.fullTitle($0.page.title)
        },
        .text("path", "Its path below the site's root, to compare with others", \.page.output),
        .text("kind", "`home`, `area`, `key-facts`, `section`, `fact-sheets`, `page` or `404`") {
          $0.page.path.kind.rawValue
        },
        .optionalRecord(
          "section",
          "The list that it is an entry of, if there is one",
          of: Self.section
        ) { site.index(above: $0.page) },
        .html("body", "The text of the page", \.body),
        .optionalURL("icon", "The icon that its front matter names") { [icons] in icons.url(of: $0.page) },
        .optionalRecord(
          "fact_sheet",
          "The fact sheet made from it; only of the home page and of areas",
          of: factSheet.link
        ) { factSheets.sheet(of: $0.page) },
      ] + discovery.fields(\.page)
    )
  }
}

/// The fields of a page where another page shows it: in a list, on a card, or as the next or previous area.
enum CardFields {
  static func schema(_ localizer: Localizer, icons: Icons) -> RecordSchema<SitePage> {
    RecordSchema(
      "a card",
      [
        .text("title", "The title of the page") { $0.title },
        .optionalText("summary", "The page in one or two sentences") { $0.summary },
        .url("url", "The page") { .site(path: $0.output) },
        .text("path", "Its path, to compare with `page.path`") { $0.output },
        .optionalURL("icon", "The icon that its front matter names") { icons.url(of: $0) },
        .optionalRecord("date", "The day of publication, as of news", of: DateView.schema) {
          $0.frontMatter.date.map(localizer.date)
        },
      ]
    )
  }
}
