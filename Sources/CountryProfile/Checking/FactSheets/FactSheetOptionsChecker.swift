import Diagnostics

/// Finds what pages say of fact sheets that are not made.
struct FactSheetOptionsChecker {
  let profile: Profile
  let sources: PageSources

  /// A warning for each.
  func findings(on pages: [SitePage]) -> [Diagnostic] {
    pages.compactMap { page in
      guard let options = page.page.frontMatter.factSheet else { return nil }
      let isOnSheet = [.home, .area].contains(page.page.path.kind)
      guard !isOnSheet || profile.factSheets == nil else { return nil }
      return .warning(
        isOnSheet
          ? "this site makes no fact sheets" : "no fact sheet is made from this page",
        in: sources.source(of: page.page),
        at: options.offset,
        fix: isOnSheet
          ? "add 'fact-sheets:' to \(Profile.file), or leave this out"
          : "leave this out; sheets are made from \(PagePath.home.file) and from pages in '\(PagePath.areas)'"
      )
    }
  }
}
