import Templating
import Text

/// The fields for templates of fact sheets; `SheetLinkFields` has those for other templates.
struct SheetFields {
  let site: LocalizedSite
  /// Whether this build makes PDFs to link to.
  let isPrinted: Bool
  let keyFact: KeyFactFields
  let source: RecordSchema<Source>
  let icon: @Sendable (SitePage) -> SiteURL?

  var sheet: RecordSchema<FactSheet.View> {
    RecordSchema("a fact sheet", about + figures + ways)
  }

  var areaText: RecordSchema<FactSheet.View.Area> {
    RecordSchema(
      "an area on a fact sheet",
      [
        .text("title", "The title of the page") { $0.page.title },
        .optionalText("summary", "The summary of the page, for where `body` is absent") { $0.page.summary },
        .list("summary_parts", "The summary in parts, of which some have a source", of: Self.part) {
          parts(of: $0.page.frontMatter.summary, on: $0.sheet)
        },
        .optionalURL("icon", "The icon that the page's front matter names") { [icon] in icon($0.page) },
        .url("url", "The page of the area") { .site(path: $0.page.output) },
        .optionalHTML(
          "body",
          "Its text, whose headings are `h4`; absent where `profile.yaml` asks for summaries",
          \.body
        ),
      ]
    )
  }
}

extension SheetFields {
  private var about: [SchemaField<FactSheet.View>] {
    [
      .text("title", "The title of the page that it is made from") { $0.sheet.page.title },
      .list("title_parts", "The title in parts, of which some have a source", of: Self.part) { view in
        parts(of: view.sheet.page.frontMatter.title, on: view.sheet)
      },
      .text("full_title", "The title with the name of the site, for browser tabs") { view in
        let title = view.sheet.page.title
        return view.sheet.isOfProfile ? title : site.fullTitle(title)
      },
      .optionalText("summary", "The summary of that page") { $0.sheet.page.summary },
      .list("summary_parts", "The summary in parts, of which some have a source", of: Self.part) { view in
        parts(of: view.sheet.page.frontMatter.summary, on: view.sheet)
      },
      .text("kind", "`profile` or `area`") { $0.sheet.isOfProfile ? "profile" : "area" },
      .text("path", "Its path below the site's root, to compare with others", \.sheet.output),
      .optionalURL("icon", "The icon that the page's front matter names") { [icon] in icon($0.sheet.page) },
      .html(
        "body",
        "The page's text without blocks of data; each figure has the number of its source",
        \.body
      ),
      .record("edition", "The day that is printed on it", of: DateView.schema) {
        site.localizer.date($0.sheet.edition)
      },
      .list("pages", "Its pages of paper: two for the profile, one for an area", of: Self.leaf) {
        leaves(of: $0.sheet)
      },
      .textList("partners", "The names of partners; may be empty", \.sheet.partners),
      .textList("donors", "The names of donors; may be empty", \.sheet.donors),
      .optionalText("disclaimer", "What readers must know about all figures") { _ in
        site.sheetDisclaimer?.plain
      },
      .list("disclaimer_parts", "The disclaimer in parts, of which some have a source", of: Self.part) {
        parts(of: site.sheetDisclaimer, on: $0.sheet)
      },
    ]
  }

  private var figures: [SchemaField<FactSheet.View>] {
    [
      .list("band", "The figures of the band; may be empty", of: figure) {
        figures($0.sheet.band, on: $0.sheet)
      },
      .list("figures", "The figures that only the text speaks of; may be empty", of: figure) {
        figures($0.sheet.figures, on: $0.sheet)
      },
      .list("sources", "Where its figures come from, each with its number", of: numberedSource) {
        $0.sheet.sources.enumerated().map { ($0 + 1, $1) }
      },
    ]
  }

  private var ways: [SchemaField<FactSheet.View>] {
    [
      .record("page", "The page that it is made from", of: page, \.sheet.page),
      .optionalText("address", "The complete address of its page, to print") {
        site.address(ofPageOf: $0.sheet)
      },
      .optionalURL("address_url", "The same to link") {
        site.address(ofPageOf: $0.sheet).map(SiteURL.external)
      },
      .optionalRecord("qr_code", "The same for cameras, to draw", of: Self.qrCode) {
        site.address(ofPageOf: $0.sheet).flatMap(QRCode.init)
      },
      .optionalRecord("pdf", "The sheet as PDF; absent in a build without `--pdf`", of: SheetLinkFields.pdf) {
        isPrinted ? $0.sheet : nil
      },
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

  /// Returns the parts of a text, with the numbers of the sources to which they link.
  private func parts(of text: LinkedText?, on sheet: FactSheet) -> [FactSheet.View.Part] {
    guard let text else { return [] }
    return zip(text.parts, site.localizedFacts.parts(of: text)).map { written, part in
      let source = written.link.flatMap { link in
        switch link.scheme {
        case .fact: site.keyFacts[link.id]?.latest.source.id
        case .source: link.id
        }
      }
      return FactSheet.View.Part(part: part, source: source.flatMap { .init($0, on: sheet) })
    }
  }

  private static let part = RecordSchema<FactSheet.View.Part>(
    "a part of a text on a fact sheet",
    [
      .text("text", "The words", \.part.text),
      .optionalText("value", "The number for machines, in full; only of key facts", \.part.value),
      .optionalNumber("source_number", "The number of its source on the sheet, if it has one") {
        $0.source?.number
      },
      .optionalURL("source_link", "Where that source is on the sheet: `#source-1`") { $0.source?.link },
    ]
  )

  private var figure: RecordSchema<FactSheet.View.Figure> {
    RecordSchema(
      "a figure on a fact sheet",
      [
        .record("fact", "The key fact", of: keyFact.schema, \.fact),
        .list("note_parts", "Its note in parts, of which some have a source", of: Self.part) {
          parts(of: site.sheetNote(of: $0.fact), on: $0.sheet)
        },
      ] + Self.source(\.source)
    )
  }

  private var numberedSource: RecordSchema<(Int, Source)> {
    RecordSchema(
      "a numbered source",
      [
        .number("number", "The number that figures refer to, from 1") { $0.0 },
        .record("source", "The source itself", of: source) { $0.1 },
      ]
    )
  }

  private var page: RecordSchema<SitePage> {
    RecordSchema(
      "the page of a fact sheet",
      [
        .text("title", "The title of the page") { $0.title },
        .url("url", "The page") { .site(path: $0.output) },
        .optionalURL("canonical", "Its complete address") { site.address(of: $0).map(SiteURL.external) },
      ]
    )
  }

  /// The fields that a figure has both in lists and in the text of a sheet.
  static func source<Whole>(
    _ source: @escaping @Sendable (Whole) -> FactSheet.View.SourceNumber
  ) -> [SchemaField<Whole>] {
    [
      .number("source_number", "The number of the figure's source on the sheet") { source($0).number },
      .url("source_link", "Where that source is on the sheet: `#source-1`") { source($0).link },
    ]
  }

  private static let leaf = RecordSchema<FactSheet.View.Leaf>(
    "a page of paper",
    [
      .number("number", "Which page it is, from 1", \.number),
      .text("label", "The words at its foot, such as “Page 1 of 2”", \.label),
    ]
  )

  private static let qrCode = RecordSchema<QRCode>(
    "a QR code",
    [
      .number("size", "How many modules wide it is, for the `viewBox` of an SVG", \.size),
      .text("path", "The dark modules, for a `path` of the SVG", \.path),
    ]
  )
}
