/// The fact sheets of a site.
struct FactSheets: Sendable {
  /// The sheet of the whole profile, then those of the areas in the order in which readers see them.
  let all: [FactSheet]
  private let indices: [PagePath: Int]

  init(_ sheets: [FactSheet]) {
    all = sheets
    indices = Dictionary(
      zip(sheets.map(\.page.page.path), sheets.indices),
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Those of a site that wants none.
  static let none = FactSheets([])

  /// The sheet that is made from a page.
  func sheet(of page: SitePage) -> FactSheet? {
    // Most pages of a large site have none, and are not looked for.
    all.isEmpty ? nil : indices[page.page.path].map { all[$0] }
  }
}
