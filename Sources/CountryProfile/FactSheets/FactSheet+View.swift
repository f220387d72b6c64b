import Templating
import Text

extension FactSheet {
  /// A fact sheet with all that its template can show.
  struct View: Sendable {
    let sheet: FactSheet
    /// The text of its page as HTML.
    let body: [UInt8]
    /// The areas that stand on it, on the sheet of the whole profile.
    let areas: [Area]

    /// An area on the sheet of the whole profile.
    struct Area: Sendable {
      let page: SitePage
      /// Its text as HTML; nil where its summary stands on the sheet instead.
      let body: [UInt8]?
    }

    /// A page of paper.
    struct Leaf: Sendable {
      let number: Int
      /// The words at its foot.
      let label: String
    }

    /// A figure on the sheet.
    struct Figure: Sendable {
      let fact: KeyFact
      let sourceNumber: Int
      /// The way to the source on the sheet itself.
      let sourceLink: SiteURL

      /// Creates a figure; nil for one whose source is not on the sheet.
      init?(_ fact: KeyFact, on sheet: FactSheet) {
        guard let number = sheet.number(of: fact.source) else { return nil }
        self.fact = fact
        sourceNumber = number
        sourceLink = .site(path: sheet.output, fragment: Source.anchor("\(number)"))
      }
    }
  }

  /// A fact sheet in the list of all.
  struct Entry: Sendable {
    let sheet: FactSheet
    /// The size of the printed sheet in bytes; nil for a sheet that is not printed.
    let pdfSize: Int?
  }
}
