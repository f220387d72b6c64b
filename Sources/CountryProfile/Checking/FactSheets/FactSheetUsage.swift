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
      guard [.home, .area].contains(page.page.path.kind) else { return noSheet(of: page.page, options) }
      return profile.factSheets == nil ? noSheets(for: page.page, options) : nil
    }
  }
}

extension FactSheetUsage {
  private func noSheet(of page: Page, _ options: FactSheetOptions) -> Diagnostic {
    .warning(
      "no fact sheet is made from this page",
      in: sources.source(of: page),
      at: options.offset,
      fix: "leave this out; sheets are made from \(PagePath.home.file) and from pages in '\(PagePath.areas)'"
    )
  }

  private func noSheets(for page: Page, _ options: FactSheetOptions) -> Diagnostic {
    .warning(
      "this site makes no fact sheets",
      in: sources.source(of: page),
      at: options.offset,
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
