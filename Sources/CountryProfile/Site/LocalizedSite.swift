import Concurrency
import Diagnostics
import Files
import Foundation
import Text

/// The whole site: everything that rendering needs. What its pages refer to has been found, or reported as missing.
struct LocalizedSite: Sendable {
  let profile: Profile
  let keyFacts: KeyFacts
  let localizedFacts: LocalizedFacts
  /// All pages, in the order of their paths.
  let pages: [SitePage]
  /// The pages of each section in the order in which readers see them, without the section's index.
  let sections: [String: [SitePage]]
  /// The page that lists each section, by the section's name.
  let indexes: [String: SitePage]
  /// The main menu.
  let navigation: [MenuItem]
  /// The files below `media`, by their path below the content folder.
  let media: [String: MediaFile]

  /// One entry of the main menu.
  struct MenuItem: Sendable {
    let page: SitePage
    let children: [SitePage]
  }

  var localizer: Localizer { localizedFacts.localizer }
  var language: Language { localizer.language }
  var labels: Labels { localizer.labels }
  var links: SiteLinks { localizedFacts.links }

  /// The pages about mandate areas, in order.
  var areas: [SitePage] {
    sections[PagePath.areas] ?? []
  }

  /// The page that lists a page's section; nil for a page in none, and for a list itself.
  func index(above page: SitePage) -> SitePage? {
    let index = page.path.section.flatMap { indexes[$0] }
    return index === page ? nil : index
  }
}

extension LocalizedSite {
  /// Finds out what everything that a page or the menu refers to leads to; nil when a file is missing that every page
  /// depends on.
  ///
  /// What could not be read has been reported, and what depends on it is not checked; all else is.
  init?(_ content: Content, tree: FileTree, report: Report) async {
    let sources = PageSources(tree: tree)
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

extension LocalizedSite {
  private static func resolve(
    _ pages: [Page],
    of content: Content,
    language: Language,
    sources: PageSources,
    report: Report
  ) async -> [SitePage] {
    let targets = ReferenceTargets(content, language: language.code, pages: pages, tree: sources.tree)
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
    let indexes = pages.filter { $0.path.kind == .section }
    return Dictionary(
      indexes.map { ($0.path.section ?? "", $0) },
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

extension LocalizedSite {
  /// How addresses of the site's files are written on a page.
  ///
  /// Servers show the page for missing addresses at any address, so its links must be complete where they can.
  func links(on page: SitePage) -> LinkBase {
    if page.path == .notFound, let url = profile.url { return .absolute(url) }
    return .relative(to: page.output)
  }

  /// The complete address of a page; nil for a site whose address is not known, and for the page for missing
  /// addresses, which has none of its own.
  func address(of page: SitePage) -> String? {
    page.path == .notFound ? nil : links.address(ofFile: page.output)
  }
}

extension LocalizedSite {
  /// A text in the site's language.
  func text(_ text: LocalizedText) -> String {
    localizer.text(text)
  }

  /// What the site is called, in short: organisation and country.
  var name: String {
    "\(profile.organisation.abbreviation) \(text(profile.country.shortName))"
  }

  /// What a part of the site is called among those of other sites: its own title, then the site's name.
  func fullTitle(_ title: String) -> String {
    "\(title) – \(name)"
  }
}

extension LocalizedSite {
  /// The last day on which a page was written or looked over, as its front matter says; a section's list changes with
  /// its pages.
  func lastChange(of page: SitePage) -> CalendarDate? {
    guard page.path.kind == .section else { return page.lastChange }
    let members = sections[page.path.section ?? ""] ?? []
    return (members + [page]).compactMap(\.lastChange).max()
  }
}

extension SitePage {
  fileprivate var lastChange: CalendarDate? {
    guard let date = page.frontMatter.date, let reviewed = page.frontMatter.reviewed else {
      return page.frontMatter.date ?? page.frontMatter.reviewed
    }
    return max(date, reviewed)
  }
}
