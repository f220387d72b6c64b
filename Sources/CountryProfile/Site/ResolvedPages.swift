import Concurrency
import Diagnostics
import Files

/// The pages and the menu of one language, with all references resolved.
struct ResolvedPages: Sendable {
  /// The parsed content from which the pages were made.
  let content: LocalizedContent
  let pages: [SitePage]
  /// The pages of each section in the order in which readers see them, without the section's index.
  let sections: [String: [SitePage]]
  /// The page that lists each section, by the section's name, such as `areas`.
  let indexes: [String: SitePage]
  let navigation: [Menu.Item]

  /// Resolves the references in the pages and in the menu, and reports those that lead nowhere.
  init(
    _ localized: LocalizedContent,
    of content: Content,
    tree: FileTree,
    made: MadeFiles.Kinds,
    report: Report
  ) async {
    let pages = localized.allPages(hasFactSheets: content.profile?.factSheets != nil)
    async let order = SectionOrder(locale: localized.language.locale).sections(of: pages)
    let targets = ReferenceTargets(content, localized, pages: pages, tree: tree, made: made)
    let sources = PageSources(tree: tree)
    let resolved = await pages.concurrentMap { page in
      var resolver = ReferenceResolver(targets, page: page, sources: sources, report: report)
      let output = page.path.output(in: localized.folder)
      return SitePage(page: page, output: output, targets: resolver.resolve())
    }
    self.content = localized
    self.pages = resolved.sorted { $0.path < $1.path }
    sections = Self.sections(of: self.pages, order: await order)
    indexes = Self.indexes(among: self.pages)
    navigation = Menu(
      pages: self.pages,
      sections: sections,
      pageFiles: localized.pageFiles,
      folder: localized.folder
    )
    .items(content.profile?.navigation.value ?? [], report: report)
  }
}

extension ResolvedPages {
  private static func sections(of pages: [SitePage], order: [String: [Page]]) -> [String: [SitePage]] {
    let sitePages = Dictionary(
      pages.map { (ObjectIdentifier($0.page), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return order.mapValues { $0.compactMap { sitePages[ObjectIdentifier($0)] } }
  }

  private static func indexes(among pages: [SitePage]) -> [String: SitePage] {
    let indexes = pages.filter { $0.path.kind == .section }
    return Dictionary(
      indexes.map { ($0.path.section ?? "", $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
