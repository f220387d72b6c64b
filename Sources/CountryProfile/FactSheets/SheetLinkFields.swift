import Templating
import Text

/// What templates can use of fact sheets outside of the sheets: on their pages, in lists, in pictures.
struct SheetLinkFields {
  let site: LocalizedSite
  /// Whether the sheets are printed.
  let isPrinted: Bool
  let keyFact: KeyFactFields
  let icon: @Sendable (SitePage) -> SiteURL?

  /// The picture that other sites show of a page.
  var picture: RecordSchema<FactSheet> {
    RecordSchema(
      "the picture of the page",
      [
        .text("title") { $0.page.title },
        .optionalText("summary") { $0.page.summary },
        .text("kind") { $0.page.path.kind.rawValue },
        .optionalURL("icon") { [icon] in icon($0.page) },
        .sharedList("facts", of: keyFact.schema) { [keyFact] in keyFact.values(of: $0.band) },
      ]
    )
  }

  /// What a page says of its sheet.
  var link: RecordSchema<FactSheet> {
    RecordSchema(
      "the fact sheet of the page",
      [.url("url") { .site(path: $0.output) }, .optionalRecord("pdf", of: Self.pdf, printed)]
    )
  }

  /// A sheet in the list of all.
  var entry: RecordSchema<FactSheet.Entry> {
    RecordSchema(
      "a fact sheet in a list",
      [
        .text("title") { $0.sheet.page.title },
        .optionalText("summary") { $0.sheet.page.summary },
        .text("kind") { $0.sheet.isOfProfile ? "profile" : "area" },
        .optionalURL("icon") { [icon] in icon($0.sheet.page) },
        .url("url") { .site(path: $0.sheet.output) },
        .number("pages") { $0.sheet.pageCount },
        .text("pages_label") { site.labels.pages?.count($0.sheet.pageCount) ?? "" },
        .record("edition", of: DateView.schema) { site.localizer.date($0.sheet.edition) },
        .optionalRecord("pdf", of: sizedPDF) { $0.pdfSize == nil ? nil : $0 },
      ]
    )
  }

  /// Where a printed sheet is.
  static let pdf = RecordSchema<FactSheet>(
    "a printed fact sheet",
    [.url("url") { .site(path: $0.pdf) }]
  )
}

extension SheetLinkFields {
  private func printed(_ sheet: FactSheet) -> FactSheet? {
    isPrinted ? sheet : nil
  }

  private var sizedPDF: RecordSchema<FactSheet.Entry> {
    RecordSchema(
      "a printed fact sheet",
      [.url("url") { .site(path: $0.sheet.pdf) }, .text("size") { site.localizer.size($0.pdfSize ?? 0) }]
    )
  }
}
