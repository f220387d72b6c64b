import Diagnostics
import Files

extension Check {
  static let unusedContent = Check(
    "what is used",
    .use { site, sheets, checks in
      UnusedContent(site: site, factSheets: sheets, content: checks.tree, report: checks.report).check()
    }
  )
}

/// Finds content that readers cannot reach: key facts, sources, pages, pictures and documents that no page shows or
/// links to.
///
/// Runs only on a site without errors, since an error may be why something is not reached.
private struct UnusedContent {
  let site: Site
  let factSheets: [FactSheets]
  let content: FileTree
  let report: Report

  func check() {
    let pages = site.pages
    var unused = Unused(
      facts: Set(site.keyFacts.facts.map(\.id)),
      sources: Set(site.profile.sources.filter { !$0.isChecked }.map(\.id)),
      media: Set(site.media.keys).subtracting([site.profile.picture?.path].compactMap(\.self)),
      pages: Set(pages.filter { needsLink($0) }.map(\.output))
        .subtracting(site.localized.flatMap(\.navigation).map(\.page.output))
    )
    unused.removeAll(in: site.keyFacts)
    unused.removeAll(linkedTo: site.shared.linked)
    unused.removeAll(usedBy: pages)
    unused.removeAll(usedBy: factSheets.flatMap(\.all))
    for fact in site.keyFacts.facts where unused.facts.contains(fact.id) { report.add(warning(about: fact)) }
    for source in site.profile.sources where unused.sources.contains(source.id) {
      if let location = source.location { report.add(warning(about: source, at: location)) }
    }
    for page in pages where unused.pages.contains(page.output) { report.add(warning(about: page)) }
    for file in unused.media { checkUnused(file) }
  }
}

extension UnusedContent {
  /// Returns whether only links written by editors lead to a page; lists link to a section's pages by themselves.
  private func needsLink(_ page: SitePage) -> Bool {
    switch page.path.kind {
    case .home, .keyFacts, .factSheets, .notFound, .area: false
    case .page: page.path.section == nil
    // The home page may show the areas, so the page that lists them needs no link unless an editor wrote it.
    case .section: page.path.section != PagePath.areas || content.contains(page.file)
    }
  }

  private func warning(about fact: KeyFact) -> Diagnostic {
    Diagnostic(
      .warning,
      "unused-fact",
      "no page uses the key fact '\(fact.id)'",
      at: fact.location,
      fix: "write [](fact:\(fact.id)) in a text, add it to a group that a page shows, or remove it"
    )
  }

  private func warning(about source: Source, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning,
      "unused-source",
      "nothing on the site is from the source '\(source.id)'",
      at: location,
      fix: "name it at a figure, remove it, or add 'checked: true' to keep it"
    )
  }

  private func warning(about page: SitePage) -> Diagnostic {
    let path = page.path
    let entry = path.kind == .section ? path.section.map { "\($0)/" } ?? path.file : path.file
    // The list of a section may have no file; then the message names the section instead.
    if let section = path.section, !content.contains(page.file) {
      return Diagnostic(
        .warning,
        "unreachable-page",
        "nothing leads to the section '\(section)'",
        at: site.profile.navigation.location,
        fix: "add '\(entry)' to 'navigation', or link to \(path.file) from another page"
      )
    }
    return Diagnostic(
      .warning,
      "unreachable-page",
      "nothing leads to this page: no menu, list or link",
      at: SourceLocation(file: content.displayPath(page.file)),
      fix: "add '\(entry)' to 'navigation' in \(Profile.file), or link to it from another page"
    )
  }

  private func checkUnused(_ path: String) {
    let location = SourceLocation(file: content.displayPath(path))
    report.add(
      Diagnostic(
        .warning,
        "unused-file",
        "no page uses this file",
        at: location,
        fix: "show it or link to it, or remove it"
      )
    )
    if let file = site.media[path], file.isHeavy { report.add(file.tooHeavy(at: location)) }
  }
}

/// The content for which no use has been found so far.
private struct Unused {
  /// The ids of key facts.
  private(set) var facts: Set<String>
  /// The ids of sources.
  private(set) var sources: Set<String>
  /// The paths of files below the content folder.
  private(set) var media: Set<String>
  /// The paths of pages below the site's root.
  private(set) var pages: Set<String>

  init(facts: Set<String>, sources: Set<String>, media: Set<String>, pages: Set<String>) {
    (self.facts, self.sources, self.media, self.pages) = (facts, sources, media, pages)
  }

  /// Removes everything that pages show or link to; a page's links to itself do not count.
  mutating func removeAll(usedBy sitePages: [SitePage]) {
    for page in sitePages {
      // On a large site, the first few pages often use everything.
      guard !(facts.isEmpty && sources.isEmpty && media.isEmpty && pages.isEmpty) else { return }
      // By index, to avoid copying thousands of links.
      for index in page.targets.indices { remove(page.targets[index], usedBy: page) }
      removeAll(linkedTo: page.frontMatter.linked)
    }
  }

  /// Removes that to which texts of YAML files link.
  mutating func removeAll(linkedTo ids: LinkedIDs) {
    facts.subtract(ids.facts)
    sources.subtract(ids.sources)
  }

  /// Removes the sources of key facts and of scales.
  mutating func removeAll(in keyFacts: KeyFacts) {
    sources.subtract(keyFacts.facts.flatMap { $0.observations.map(\.source.id) })
    sources.subtract(keyFacts.scaleSources)
  }

  /// Removes the key facts in the bands of fact sheets; all else on a sheet comes from a page.
  mutating func removeAll(usedBy sheets: [FactSheet]) {
    for sheet in sheets { facts.subtract(sheet.band) }
  }

  private mutating func remove(_ target: SitePage.Target?, usedBy page: SitePage) {
    switch target {
    case .page(let output, _): if output != page.output { pages.remove(output) }
    case .file(let path): media.remove(path)
    case .picture(let picture): media.remove(picture.path)
    case .fact(let id, _): facts.remove(id)
    case .block(let block): facts.subtract(block.facts)
    case .source(let id): sources.remove(id)
    case nil: break
    }
  }
}
