import Templating
import Text

/// The fields of fact sheets for templates other than their own, such as those of pages that link to a sheet.
struct SheetLinkFields {
  let site: LocalizedSite
  /// Whether this build makes PDFs to link to.
  let isPrinted: Bool
  let keyFact: KeyFactFields
  let icon: @Sendable (SitePage) -> SiteURL?

  var picture: RecordSchema<FactSheet> {
    RecordSchema(
      "a sharing picture",
      [
        .text("title", "The title of the page") { $0.page.title },
        .optionalText("summary", "The page in one or two sentences") { $0.page.summary },
        .text("kind", "`home` or `area`") { $0.page.path.kind.rawValue },
        .optionalURL("icon", "The icon that the page's front matter names") { [icon] in icon($0.page) },
        .sharedList("facts", "The key facts of the sheet's band; may be empty", of: keyFact.schema) {
          [keyFact] in keyFact.values(of: $0.band)
        },
      ]
    )
  }

  var link: RecordSchema<FactSheet> {
    RecordSchema(
      "the fact sheet of the page",
      [
        .url("url", "The sheet as a page of the site") { .site(path: $0.output) },
        .optionalRecord("pdf", "The sheet as PDF; absent in a build without `--pdf`", of: Self.pdf, printed),
      ]
    )
  }

  var entry: RecordSchema<FactSheet.Entry> {
    RecordSchema(
      "a listed fact sheet",
      [
        .text("title", "The title of the page that it is made from") { $0.sheet.page.title },
        .optionalText("summary", "The summary of that page") { $0.sheet.page.summary },
        .text("kind", "`profile` or `area`") { $0.sheet.isOfProfile ? "profile" : "area" },
        .optionalURL("icon", "The icon that the page's front matter names") { [icon] in icon($0.sheet.page) },
        .url("url", "The sheet as a page of the site") { .site(path: $0.sheet.output) },
        .number("pages", "How many pages of paper it has") { $0.sheet.pageCount },
        .text("pages_label", "The same in words, such as “2 pages”") {
          site.labels.pages?.count($0.sheet.pageCount) ?? ""
        },
        .record("edition", "The day that is printed on it", of: DateView.schema) {
          site.localizer.date($0.sheet.edition)
        },
        .optionalRecord("pdf", "The sheet as PDF; absent in a build without `--pdf`", of: sizedPDF) {
          $0.pdfSize == nil ? nil : $0
        },
      ]
    )
  }

  static let pdf = RecordSchema<FactSheet>(
    "a PDF",
    [.url("url", "The PDF") { .site(path: $0.pdf) }]
  )
}

extension SheetLinkFields {
  private func printed(_ sheet: FactSheet) -> FactSheet? {
    isPrinted ? sheet : nil
  }

  private var sizedPDF: RecordSchema<FactSheet.Entry> {
    RecordSchema(
      "a listed PDF",
      [
        .url("url", "The PDF") { .site(path: $0.sheet.pdf) },
        .text("size", "How large it is, such as “120 kB”") { site.localizer.size($0.pdfSize ?? 0) },
      ]
    )
  }
}
