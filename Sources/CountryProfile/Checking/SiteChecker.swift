import Diagnostics
import Foundation
import Markdown

/// Checks content against itself: that everything a page, a fact or the menu refers to is there.
struct SiteChecker {
  private let content: Content
  private let profile: Profile
  private let labels: Labels
  private let keyFacts: KeyFacts
  private let sources: PageSources

  /// Creates a checker; nil when a file that everything depends on could not be read.
  init?(_ content: Content, sources: PageSources) {
    guard let profile = content.profile, let labels = content.labels, let keyFacts = content.keyFacts else {
      return nil
    }
    self.content = content
    self.profile = profile
    self.labels = labels
    self.keyFacts = keyFacts
    self.sources = sources
  }

  /// The site, and everything that is wrong with it.
  func check() async -> (site: Site, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    checkQualifiers(diagnostics: &diagnostics)
    diagnostics += AnchorCollisions(keyFacts: keyFacts, sources: profile.sources, texts: sources)
      .find(in: content.pages)
    let wordings = wordings()
    let pages = content.pages + defaultPages()
    let results = await resolve(pages, wordings: wordings)
    diagnostics += results.flatMap(\.diagnostics)
    let sitePages = results.map(\.page).sorted { $0.page.path < $1.page.path }
    let sections = sections(of: sitePages)
    let navigation = NavigationChecker(
      pages: sitePages,
      sections: sections,
      pageFiles: content.pageFiles
    )
    let menu = navigation.menu(profile.navigation, diagnostics: &diagnostics)
    let site = Site(
      profile: profile,
      language: profile.firstLanguage,
      labels: labels,
      keyFacts: keyFacts,
      wordings: wordings,
      pages: sitePages,
      sections: sections,
      navigation: menu,
      media: content.media
    )
    return (site, diagnostics)
  }
}

extension SiteChecker {
  private func checkQualifiers(diagnostics: inout [Diagnostic]) {
    for fact in keyFacts.facts {
      guard let qualifier = fact.qualifier, labels.qualifiers[qualifier] == nil else { continue }
      diagnostics.append(
        Diagnostic(
          .error,
          "the key fact '\(fact.id)' has the qualifier '\(qualifier)', which no label explains",
          at: fact.place,
          fix: NearMiss.question(for: qualifier, among: labels.qualifiers.keys)
            ?? "add '\(qualifier)' to 'qualifiers' in \(Labels.file)"
        )
      )
    }
  }

  private func wordings() -> [String: FigureWording] {
    let wordings = keyFacts.facts.map { fact in
      (fact.id, FigureWording(fact, language: profile.firstLanguage, labels: labels, profile: profile))
    }
    return Dictionary(wordings, uniquingKeysWith: { first, _ in first })
  }

  /// The pages that a site has even where no file was written for them.
  private func defaultPages() -> [Page] {
    let existing = content.pageFiles
    let sections = Set(content.pages.compactMap(\.path.section))
    let indexes = sections.sorted().map { section in
      (PagePath.index(of: section), labels.texts[section] ?? Self.capitalised(section))
    }
    let others = [
      (PagePath.keyFacts, labels.texts["key-facts"] ?? ""),
      (PagePath.notFound, labels.texts["not-found"] ?? ""),
    ]
    return (others + indexes).filter { !existing.contains($0.0.file) }.map { path, title in
      Page(path: path, file: "\(profile.firstLanguage.code)/\(path.file)", title: title)
    }
  }

  private static func capitalised(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst().replacing("-", with: " ")
  }

  private func resolve(
    _ pages: [Page],
    wordings: [String: FigureWording]
  ) async -> [(page: SitePage, diagnostics: [Diagnostic])] {
    let targets = ReferenceTargets(
      pages: pages,
      pageFiles: content.pageFiles,
      media: content.media,
      keyFacts: keyFacts,
      wordings: wordings,
      profile: profile
    )
    return await pages.concurrentMap { [sources] page in
      var resolver = ReferenceResolver(targets, page: page, sources: sources)
      let found = resolver.resolve()
      let sitePage = SitePage(page: page, output: page.path.output(in: ""), targets: found)
      return (sitePage, resolver.diagnostics)
    }
  }

  private func sections(of pages: [SitePage]) -> [String: [SitePage]] {
    let members = pages.filter { $0.page.path.section != nil && $0.page.path.name != "index" }
    return Dictionary(grouping: members) { $0.page.path.section ?? "" }.mapValues(
      SectionOrder(profile).sorted
    )
  }
}
