import Templating

/// A fact sheet with all that its template can show.
struct FactSheetView: Sendable {
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
    let sourceLink: SiteURL
  }
}
