import Concurrency
import Diagnostics
import Foundation

extension Site {
  /// Finds out what everything that a page or the menu refers to leads to; nil when a file is missing that every page
  /// depends on.
  ///
  /// What could not be read has been reported, and what depends on it is not checked; all else is.
  init?(_ content: Content, sources: PageSources, report: Report) async {
    guard let language = content.language else { return nil }
    let pages = content.pages + content.defaultPages(in: language)
    async let order = SectionOrder(locale: language.locale).sections(of: pages)
    let resolved = await Self.resolve(
      pages,
      of: content,
      language: language,
      sources: sources,
      report: report
    )
    let sitePages = resolved.sorted { $0.path < $1.path }
    let sections = Self.sections(of: sitePages, order: await order)
    let menu = Menu(pages: sitePages, sections: sections, pageFiles: content.pageFiles)
      .items(content.profile?.navigation.value ?? [], report: report)
    guard let profile = content.profile, let keyFacts = content.keyFacts,
      let localizedFacts = content.localizedFacts
    else { return nil }
    self.init(
      profile: profile,
      localizer: localizedFacts.localizer,
      keyFacts: keyFacts,
      localizedFacts: localizedFacts,
      pages: sitePages,
      sections: sections,
      indexes: Self.indexes(among: sitePages),
      navigation: menu,
      media: content.media
    )
  }
}

extension Site {
  private static func resolve(
    _ pages: [Page],
    of content: Content,
    language: Language,
    sources: PageSources,
    report: Report
  ) async -> [SitePage] {
    let targets = ReferenceTargets(content, language: language.code, pages: pages)
    return await pages.concurrentMap { page in
      var resolver = ReferenceResolver(targets, page: page, sources: sources, report: report)
      return SitePage(page: page, output: page.path.output(in: ""), targets: resolver.resolve())
    }
  }

  private static func sections(of pages: [SitePage], order: [String: [Page]]) -> [String: [SitePage]] {
    let sitePages = Dictionary(
      pages.map { (ObjectIdentifier($0.page), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return order.mapValues { $0.compactMap { sitePages[ObjectIdentifier($0)] } }
  }

  private static func indexes(among pages: [SitePage]) -> [String: SitePage] {
    let indexes = pages.filter { $0.page.path.kind == .section }
    return Dictionary(
      indexes.map { ($0.page.path.section ?? "", $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension Content {
  /// The pages that a site has even where no file was written for them.
  fileprivate func defaultPages(in language: Language) -> [Page] {
    let sections = Set(pages.compactMap(\.path.section))
    let indexes = sections.sorted().map { section in
      (PagePath.index(of: section), labels?[section] ?? Self.capitalised(section))
    }
    let keyFacts = (PagePath.keyFacts, labels?["key-facts"] ?? "")
    let notFound = (PagePath.notFound, labels?["not-found"] ?? "")
    let factSheets = (PagePath.factSheets, labels?["fact-sheets"] ?? Self.capitalised("fact-sheets"))
    let others = [keyFacts, notFound] + (profile?.factSheets == nil ? [] : [factSheets])
    return (others + indexes).filter { !pageFiles.contains($0.0.file) }.map { path, title in
      Page(path: path, file: "\(language.code)/\(path.file)", title: title)
    }
  }

  private static func capitalised(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst().replacing("-", with: " ")
  }
}
