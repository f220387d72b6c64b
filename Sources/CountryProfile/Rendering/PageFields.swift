import Templating

/// What templates can use of a page, by its kind.
struct PageFields: Sendable {
  let site: LocalizedSite
  let factSheets: FactSheets
  let card: RecordSchema<SitePage>
  let keyFact: KeyFactFields
  let shared: SharedFields
  let icons: Icons
  let discovery: DiscoveryFields
  let factSheet: FactSheetFields

  /// The fields of a kind of page.
  func schema(of kind: PageKind) -> RecordSchema<PageView> {
    let common: [SchemaField<PageView>] =
      shared.fields() + [
        .record("page", of: page) { $0 },
        .sharedList("facts", of: keyFact.schema) { [keyFact] in keyFact.values(of: $0.page.facts) },
      ]
    return RecordSchema("a page of the kind '\(kind.rawValue)'", common + extra(for: kind))
  }
}

extension PageFields {
  private func extra(for kind: PageKind) -> [SchemaField<PageView>] {
    switch kind {
    case .area:
      [.optionalRecord("previous", of: card, \.previous), .optionalRecord("next", of: card, \.next)]
    case .keyFacts:
      [
        .sharedList("all_facts", of: keyFact.schema) { _ in
          keyFact.values(of: site.keyFacts.facts.map(\.id))
        }
      ]
    case .section:
      [.list("entries", of: card, \.entries)]
    case .factSheets:
      [.list("sheets", of: factSheet.entry, \.sheets)]
    case .home, .page, .notFound:
      []
    }
  }

  private static let section = RecordSchema<SitePage>(
    "the section of the page",
    [
      .text("title", \.title),
      .url("url") { .site(path: $0.output) },
      .text("path", \.output),
    ]
  )

  private var page: RecordSchema<PageView> {
    RecordSchema(
      "the page",
      FrontMatter.fields(site.localizer, \.page.frontMatter) + [
        .text("full_title") { site.fullTitle($0.page.title) },
        .text("path", \.page.output),
        .text("kind") { $0.page.path.kind.rawValue },
        .optionalRecord("section", of: Self.section) { site.index(above: $0.page) },
        .html("body", \.body),
        .optionalURL("icon") { [icons] in icons.url(of: $0.page) },
        .optionalRecord("fact_sheet", of: factSheet.link) { factSheets.sheet(of: $0.page) },
      ] + discovery.fields(\.page)
    )
  }
}

/// What templates can use of a page in a list of pages.
enum CardFields {
  static func schema(_ localizer: Localizer, icons: Icons) -> RecordSchema<SitePage> {
    RecordSchema(
      "a card",
      [
        .text("title") { $0.title },
        .optionalText("summary") { $0.summary },
        .url("url") { .site(path: $0.output) },
        .text("path") { $0.output },
        .optionalURL("icon") { icons.url(of: $0) },
        .optionalRecord("date", of: DateView.schema) { $0.frontMatter.date.map(localizer.date) },
      ]
    )
  }
}
