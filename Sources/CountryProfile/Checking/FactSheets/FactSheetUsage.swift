import Diagnostics

/// Finds what pages say of fact sheets that are not made.
struct FactSheetUsage {
  let profile: Profile
  let sources: PageSources

  /// A warning for each.
  func findings(on pages: [SitePage]) -> [Diagnostic] {
    pages.compactMap { page in
      if page.page.path == .factSheets, profile.factSheets == nil { return emptyList(page.page) }
      guard let options = page.page.frontMatter.factSheet else { return nil }
      guard [.home, .area].contains(page.page.path.kind) else { return noSheet(options) }
      return profile.factSheets == nil ? noSheets(options) : nil
    }
  }
}

extension FactSheetUsage {
  private func noSheet(_ options: Located<FactSheetOptions>) -> Diagnostic {
    Diagnostic(
      .warning,
      "no fact sheet is made from this page",
      at: options.place,
      fix: "leave this out; sheets are made from \(PagePath.home.file) and from pages in '\(PagePath.areas)'"
    )
  }

  private func noSheets(_ options: Located<FactSheetOptions>) -> Diagnostic {
    Diagnostic(
      .warning,
      "this site makes no fact sheets",
      at: options.place,
      fix: "add 'fact-sheets:' to \(Profile.file), or leave this out"
    )
  }

  private func emptyList(_ page: Page) -> Diagnostic {
    Diagnostic(
      .warning,
      "this page lists the fact sheets, and the site makes none",
      at: Place(file: sources.displayPath(of: page)),
      fix: "add 'fact-sheets:' to \(Profile.file), or remove this page, also from 'navigation'"
    )
  }
}
