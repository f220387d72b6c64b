import Diagnostics
import Files

extension Check {
  static let unusedFactSheetOptions = Check(
    "what is used",
    .use { site, _, checks in
      UnusedFactSheetOptions(
        profile: site.profile,
        pages: site.pages,
        tree: checks.tree,
        report: checks.report
      )
      .check()
    }
  )
}

/// Finds options for fact sheets that the site does not make, and a list of fact sheets where there are none.
private struct UnusedFactSheetOptions {
  let profile: Profile
  let pages: [SitePage]
  /// The content folder.
  let tree: FileTree
  let report: Report

  func check() {
    for page in pages {
      if page.path == .factSheets, profile.factSheets == nil {
        report.add(emptyList(page))
        continue
      }
      guard let options = page.frontMatter.factSheet else { continue }
      if ![.home, .area].contains(page.path.kind) {
        report.add(noSheet(options))
      } else if profile.factSheets == nil {
        report.add(noSheets(options))
      }
    }
  }
}

extension UnusedFactSheetOptions {
  private func noSheet(_ options: Located<FactSheetOptions>) -> Diagnostic {
    Diagnostic(
      .warning,
      "unused-fact-sheet-options",
      "no fact sheet is made from this page",
      at: options.location,
      fix: "leave this out; sheets are made from \(PagePath.home.file) and from pages in '\(PagePath.areas)'"
    )
  }

  private func noSheets(_ options: Located<FactSheetOptions>) -> Diagnostic {
    Diagnostic(
      .warning,
      "unused-fact-sheet-options",
      "this site makes no fact sheets",
      at: options.location,
      fix: "add 'fact-sheets:' to \(Profile.file), or leave this out"
    )
  }

  private func emptyList(_ page: SitePage) -> Diagnostic {
    Diagnostic(
      .warning,
      "empty-fact-sheet-list",
      "this page lists the fact sheets, and the site makes none",
      at: SourceLocation(file: tree.displayPath(page.file)),
      fix: "add 'fact-sheets:' to \(Profile.file), or remove this page, also from 'navigation'"
    )
  }
}
