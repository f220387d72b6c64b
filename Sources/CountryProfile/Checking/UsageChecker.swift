import Diagnostics

/// Finds what was made for the site and can't be found on it: key facts, pages, pictures and documents that no page
/// shows or leads to.
struct UsageChecker {
  private let content: Content
  private let pages: [SitePage]
  private let menu: [Site.MenuItem]
  private let sources: PageSources

  init(_ content: Content, pages: [SitePage], menu: [Site.MenuItem], sources: PageSources) {
    self.content = content
    self.pages = pages
    self.menu = menu
    self.sources = sources
  }

  /// A warning for each; none while there are pages or links that can't be read, since these may be what is missed.
  var findings: [Diagnostic] {
    guard let keyFacts = content.keyFacts, let profile = content.profile,
      content.pages.count == content.pageFiles.count, menu.count == profile.navigation.count,
      !pages.contains(where: { $0.targets.contains { $0 == nil } })
    else { return [] }
    let listed = pages.filter { !needsLink($0.page.path) }.map(\.output) + menu.map(\.page.output)
    var unused = UnusedContent(
      facts: Set(keyFacts.facts.map(\.id)),
      media: Set(content.media.keys),
      pages: Set(pages.map(\.output)).subtracting(listed)
    )
    unused.removeAll(usedBy: pages)
    return keyFacts.facts.filter { unused.facts.contains($0.id) }.map(finding)
      + pages.filter { unused.pages.contains($0.output) }.map(finding)
      + unused.media.flatMap(findings(ofFile:))
  }
}

extension UsageChecker {
  /// Whether nothing leads to a page by itself, as the lists of sections do to theirs.
  private func needsLink(_ path: PagePath) -> Bool {
    switch path.kind {
    case .home, .keyFacts, .notFound, .area: false
    case .page: path.section == nil
    // The home page lists the areas where they have no page that does.
    case .section: path.section != PagePath.areas || content.pageFiles.contains(path.file)
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
    return Diagnostic(
      .warning,
      "nothing leads to this page: no menu, list or link",
      at: Place(file: sources.displayPath(of: page.page)),
      fix: "add '\(entry)' to 'navigation' in \(Profile.file), or link to it from another page"
    )
  }

  private func findings(ofFile path: String) -> [Diagnostic] {
    let place = Place(file: sources.tree.displayPath(path))
    let unused = Diagnostic(
      .warning,
      "no page uses this file",
      at: place,
      fix: "show it or link to it, or remove it"
    )
    let heavy = content.media[path].flatMap { $0.isHeavy ? $0.tooHeavy(at: place) : nil }
    return [unused, heavy].compactMap(\.self)
  }
}
