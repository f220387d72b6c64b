import Templating
import Text

/// What templates can use of a sheet of paper.
struct SheetFields {
  let site: LocalizedSite
  /// Whether the sheets are printed.
  let isPrinted: Bool
  let keyFact: KeyFactFields
  let source: RecordSchema<Source>
  let icon: @Sendable (SitePage) -> SiteURL?

  /// A sheet of paper.
  var sheet: RecordSchema<FactSheet.View> {
    RecordSchema("a fact sheet", about + figures + ways)
  }

  /// An area on the sheet of the whole profile.
  var areaText: RecordSchema<FactSheet.View.Area> {
    RecordSchema(
      "an area on a fact sheet",
      [
        .text("title") { $0.page.title },
        .optionalText("summary") { $0.page.summary },
        .optionalURL("icon") { [icon] in icon($0.page) },
        .url("url") { .site(path: $0.page.output) },
        .optionalHTML("body", \.body),
      ]
    )
  }
}

extension SheetFields {
  private var about: [SchemaField<FactSheet.View>] {
    [
      .text("title") { $0.sheet.page.title },
      .text("full_title") { view in
        let title = view.sheet.page.title
        return view.sheet.isOfProfile ? title : site.fullTitle(title)
      },
      .optionalText("summary") { $0.sheet.page.summary },
      .text("kind") { $0.sheet.isOfProfile ? "profile" : "area" },
      .text("path", \.sheet.output),
      .optionalURL("icon") { [icon] in icon($0.sheet.page) },
      .html("body", \.body),
      .record("edition", of: DateView.schema) { site.localizer.date($0.sheet.edition) },
      .list("pages", of: Self.leaf) { leaves(of: $0.sheet) },
      .textList("partners", \.sheet.partners),
      .textList("donors", \.sheet.donors),
      .optionalText("disclaimer") { _ in
        let profile = site.profile
        return (profile.factSheets?.disclaimer ?? profile.disclaimer).map(site.text)
      },
    ]
  }

  private var figures: [SchemaField<FactSheet.View>] {
    [
      .list("band", of: figure) { figures($0.sheet.band, on: $0.sheet) },
      .list("figures", of: figure) { figures($0.sheet.figures, on: $0.sheet) },
      .list("sources", of: numberedSource) { $0.sheet.sources.enumerated().map { ($0 + 1, $1) } },
    ]
  }

  private var ways: [SchemaField<FactSheet.View>] {
    [
      .record("page", of: page, \.sheet.page),
      .optionalText("address") { site.address(ofPageOf: $0.sheet) },
      .optionalURL("address_url") { site.address(ofPageOf: $0.sheet).map(SiteURL.external) },
      .optionalRecord("qr_code", of: Self.qrCode) {
        site.address(ofPageOf: $0.sheet).flatMap(QRCode.init)
      },
      .optionalRecord("pdf", of: SheetLinkFields.pdf) { isPrinted ? $0.sheet : nil },
    ]
  }
}

extension SheetFields {
  private func leaves(of sheet: FactSheet) -> [FactSheet.View.Leaf] {
    (1...sheet.pageCount).map { number in
      let label = site.labels.pages?.position(number, of: sheet.pageCount)
      return FactSheet.View.Leaf(number: number, label: label ?? "")
    }
  }

  private func figures(_ ids: [String], on sheet: FactSheet) -> [FactSheet.View.Figure] {
    ids.compactMap { id in
      site.keyFacts[id].flatMap { FactSheet.View.Figure($0, on: sheet) }
    }
  }

  private var figure: RecordSchema<FactSheet.View.Figure> {
    RecordSchema(
      "a figure on a fact sheet",
      [
        .record("fact", of: keyFact.schema, \.fact)
      ] + Self.source
    )
  }

  private var numberedSource: RecordSchema<(Int, Source)> {
    RecordSchema(
      "a numbered source",
      [.number("number") { $0.0 }, .record("source", of: source) { $0.1 }]
    )
  }

  private var page: RecordSchema<SitePage> {
    RecordSchema(
      "the page of a fact sheet",
      [
        .text("title") { $0.page.frontMatter.title },
        .url("url") { .site(path: $0.output) },
        .optionalURL("canonical") { site.address(of: $0).map(SiteURL.external) },
      ]
    )
  }

  /// The source of a figure on a sheet, as its number.
  static let source: [SchemaField<FactSheet.View.Figure>] = [
    .number("source_number", \.sourceNumber), .url("source_link", \.sourceLink),
  ]

  private static let leaf = RecordSchema<FactSheet.View.Leaf>(
    "a page of paper",
    [.number("number", \.number), .text("label", \.label)]
  )

  private static let qrCode = RecordSchema<QRCode>(
    "a QR code",
    [.number("size", \.size), .text("path", \.path)]
  )
}
