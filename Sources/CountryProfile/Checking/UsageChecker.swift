import Diagnostics
import Files

/// Finds what was made for the site and can't be found on it: key facts, pages, pictures and documents that no page
/// shows or leads to, and what pages say of fact sheets that are not made.
///
/// Asked only of a site without errors, since an error may be why something is not found.
struct UsageChecker {
  let site: Site
  let content: FileTree

  /// A warning for each.
  var findings: [Diagnostic] {
    var unused = UnusedContent(
      facts: Set(site.keyFacts.facts.map(\.id)),
      media: Set(site.media.keys).subtracting([site.profile.picture?.path].compactMap(\.self)),
      pages: Set(site.pages.filter { needsLink($0.page) }.map(\.output))
        .subtracting(site.navigation.map(\.page.output))
    )
    unused.removeAll(usedBy: site.pages)
    unused.removeAll(usedBy: site.factSheets.all)
    return site.keyFacts.facts.filter { unused.facts.contains($0.id) }.map(finding)
      + site.pages.filter { unused.pages.contains($0.output) }.map(finding)
      + unused.media.flatMap(findings(ofFile:))
      + FactSheetUsage(profile: site.profile, sources: PageSources(tree: content)).findings(on: site.pages)
  }
}

extension UsageChecker {
  /// Whether nothing leads to a page by itself, as the lists of sections do to theirs.
  private func needsLink(_ page: Page) -> Bool {
    switch page.path.kind {
    case .home, .keyFacts, .factSheets, .notFound, .area: false
    case .page: page.path.section == nil
    // The home page may list the areas, and then nobody misses a page for them that nobody wrote.
    case .section: page.path.section != PagePath.areas || content.contains(page.file)
    }
  }

  private func finding(_ fact: KeyFact) -> Diagnostic {
    Diagnostic(
      .warning,
      "no page uses the key fact '\(fact.id)'",
      at: fact.place,
      fix: "write [](fact:\(fact.id)) in a text, add it to a group that a page shows, or remove it"
    )
  }

  private func finding(_ page: SitePage) -> Diagnostic {
    let path = page.page.path
    let entry = path.kind == .section ? path.section.map { "\($0)/" } ?? path.file : path.file
    // The list of a section comes by itself; then there is no file that could be looked at.
    if let section = path.section, !content.contains(page.page.file) {
      return Diagnostic(
        .warning,
        "nothing leads to the section '\(section)'",
        at: site.profile.navigation.place,
        fix: "add '\(entry)' to 'navigation', or link to \(path.file) from another page"
      )
    }
    return Diagnostic(
      .warning,
      "nothing leads to this page: no menu, list or link",
      at: Place(file: content.displayPath(page.page.file)),
      fix: "add '\(entry)' to 'navigation' in \(Profile.file), or link to it from another page"
    )
  }

  private func findings(ofFile path: String) -> [Diagnostic] {
    let place = Place(file: content.displayPath(path))
    let unused = Diagnostic(
      .warning,
      "no page uses this file",
      at: place,
      fix: "show it or link to it, or remove it"
    )
    let heavy = site.media[path].flatMap { $0.isHeavy ? $0.tooHeavy(at: place) : nil }
    return [unused, heavy].compactMap(\.self)
  }
}
