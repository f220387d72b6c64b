import Diagnostics
import Files
import Markdown

/// The fact sheets of a site.
struct FactSheets: Sendable {
  /// The sheet of the whole profile, then those of the areas in the order in which readers see them.
  let all: [FactSheet]
  /// Whether a browser prints them and draws the pictures that other sites show of their pages.
  let isPrinted: Bool
  private let indices: [PagePath: Int]

  /// Makes the sheets that the profile asks for; reports what they name and is not there.
  ///
  /// `tree` is the content folder, whose files messages are about. The edition is compared with `today`.
  init(of site: Site, isPrinted: Bool, tree: FileTree, today: CalendarDate, report: Report) {
    if let settings = site.profile.factSheets {
      let maker = FactSheets.Maker(site: site, settings: settings, report: report)
      maker.check(tree: tree, today: today)
      self.init(maker.sheets(), isPrinted: isPrinted)
    } else {
      if isPrinted { report.add(Self.nothingToPrint(in: tree)) }
      self.init([], isPrinted: isPrinted)
    }
  }

  private init(_ sheets: [FactSheet], isPrinted: Bool) {
    all = sheets
    self.isPrinted = isPrinted
    indices = Dictionary(
      zip(sheets.map(\.page.path), sheets.indices),
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The sheet that is made from a page.
  func sheet(of page: SitePage) -> FactSheet? {
    // Most pages of a large site have none, and are not looked for.
    all.isEmpty ? nil : indices[page.path].map { all[$0] }
  }

  private static func nothingToPrint(in tree: FileTree) -> Diagnostic {
    Diagnostic(
      .error,
      "no-fact-sheets",
      "the profile says nothing of fact sheets, so there is nothing to print",
      at: SourceLocation(file: tree.displayPath(Profile.file)),
      fix: "add lines 'fact-sheets:', '  edition: 2026-11-23', '  band: headline', or build without --pdf"
    )
  }
}
