import Concurrency
import Diagnostics
import Foundation
import Markdown

/// Checks content against itself: that everything a page, a fact or the menu refers to is there.
///
/// What could not be read has been reported, and what depends on it is not checked; all else is.
struct SiteChecker {
  private let content: Content
  private let language: Language
  private let sources: PageSources
  private let today: CalendarDate
  private let isPrinted: Bool
  private let report: Report

  /// Creates a checker; nil when it is not even known what is a page.
  init?(_ content: Content, sources: PageSources, today: CalendarDate, isPrinted: Bool, report: Report) {
    guard let language = content.language else { return nil }
    self.content = content
    self.language = language
    self.sources = sources
    self.today = today
    self.isPrinted = isPrinted
    self.report = report
  }

  /// The site, unless a file is missing that every page depends on; reports everything that is wrong with it.
  func check() async -> Site? {
    let wordings = wordings()
    FactChecker(content: content, wordings: wordings, texts: sources, today: today, report: report).check()
    ShareChecker.check(content, report: report)
    ProfilePictureChecker.check(content, report: report)
    let pages = content.pages + defaultPages()
    async let order = SectionOrder(locale: language.locale).sections(of: pages)
    let resolved = await resolve(pages, wordings: wordings)
    let sitePages = resolved.sorted { $0.page.path < $1.page.path }
    let sections = Self.sections(of: sitePages, order: await order)
    let navigation = NavigationChecker(pages: sitePages, sections: sections, pageFiles: content.pageFiles)
    let menu = navigation.menu(content.profile?.navigation.value ?? [], report: report)
    guard let profile = content.profile, let labels = content.labels, let keyFacts = content.keyFacts else {
      return nil
    }
    let sheets = factSheets(profile, keyFacts, labels, pages: sitePages, sections: sections)
    return Site(
      profile: profile,
      language: language,
      labels: labels,
      keyFacts: keyFacts,
      wordings: wordings,
      pages: sitePages,
      sections: sections,
      indexes: Self.indexes(among: sitePages),
      navigation: menu,
      factSheets: sheets,
      isPrinted: isPrinted,
      media: content.media
    )
  }
}

extension SiteChecker {
  /// The wording of each fact, but for those that need words which could not be read.
  private func wordings() -> [String: FigureWording] {
    guard let profile = content.profile, let keyFacts = content.keyFacts, let labels = content.labels,
      labels.hasNumberWords
    else { return [:] }
    let facts = keyFacts.facts.filter { fact in fact.qualifier.map { labels.qualifiers[$0] != nil } ?? true }
    let wordings = facts.map { fact in
      (fact.id, FigureWording(fact, language: language, labels: labels, profile: profile))
    }
    return Dictionary(wordings, uniquingKeysWith: { first, _ in first })
  }

  /// The pages that a site has even where no file was written for them.
  private func defaultPages() -> [Page] {
    let labels = content.labels
    let sections = Set(content.pages.compactMap(\.path.section))
    let indexes = sections.sorted().map { section in
      (PagePath.index(of: section), labels?[section] ?? Self.capitalised(section))
    }
    let keyFacts = (PagePath.keyFacts, labels?["key-facts"] ?? "")
    let notFound = (PagePath.notFound, labels?["not-found"] ?? "")
    let factSheets = (PagePath.factSheets, labels?["fact-sheets"] ?? Self.capitalised("fact-sheets"))
    let others = [keyFacts, notFound] + (content.profile?.factSheets == nil ? [] : [factSheets])
    return (others + indexes).filter { !content.pageFiles.contains($0.0.file) }.map { path, title in
      Page(path: path, file: "\(language.code)/\(path.file)", title: title)
    }
  }

  private static func capitalised(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst().replacing("-", with: " ")
  }

  private func factSheets(
    _ profile: Profile,
    _ keyFacts: KeyFacts,
    _ labels: Labels,
    pages: [SitePage],
    sections: [String: [SitePage]]
  ) -> FactSheets {
    guard let settings = profile.factSheets else {
      if isPrinted { report.add(nothingToPrint) }
      return .none
    }
    let checker = FactSheetChecker(
      settings,
      profile: profile,
      language: language,
      keyFacts: keyFacts,
      labels: labels,
      texts: sources,
      today: today,
      report: report
    )
    let sheets = checker.sheets(
      home: pages.first { $0.page.path == .home },
      areas: sections[PagePath.areas] ?? []
    )
    return FactSheets(sheets)
  }

  private var nothingToPrint: Diagnostic {
    Diagnostic(
      .error,
      "no-fact-sheets",
      "the profile says nothing of fact sheets, so there is nothing to print",
      at: Place(file: sources.tree.displayPath(Profile.file)),
      fix: "add lines 'fact-sheets:', '  edition: 2026-11-23', '  band: headline', or build without --pdf"
    )
  }

  private func resolve(
    _ pages: [Page],
    wordings: [String: FigureWording]
  ) async -> [SitePage] {
    let targets = ReferenceTargets(content, language: language.code, pages: pages, wordings: wordings)
    let looseFigures = LooseFigures(content.keyFacts?.facts ?? [], wordings: wordings)
    return await pages.concurrentMap { [sources, report] page in
      var resolver = ReferenceResolver(targets, page: page, sources: sources, report: report)
      looseFigures.check(page, sources: sources, report: report)
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
