import Diagnostics
import Files
import Markdown

/// Everything that editors wrote, read and parsed, but not yet checked against each other.
struct Content: Sendable {
  var profile: Profile?
  var keyFacts: KeyFacts?
  var labels: Labels?
  /// The language of the pages; nil when it is not known what is a page.
  var language: Language?
  /// The pages in the order of their paths; those whose front matter has errors are left out.
  var pages: [Page] = []
  /// The paths of all Markdown files in the language folder, those with errors among them.
  var pageFiles: Set<String> = []
  /// The files below `media`, by their path below the content folder.
  var media: [String: MediaFile] = [:]
  /// Key facts as readers see them; nil when what is needed for that could not be read.
  var localizedFacts: LocalizedFacts?
}

extension Content {
  /// Where figures come from; nil when it could not be read.
  ///
  /// A profile without any source has been reported; each fact would only say so again.
  var sources: [Source]? {
    profile.flatMap { $0.sources.isEmpty ? nil : $0.sources }
  }

  /// Reads all files of a content folder; `today` is what the dates of pages are compared with.
  static func load(
    _ tree: FileTree,
    today: CalendarDate,
    report: Report
  ) async -> Content {
    var content = Content()
    content.loadData(tree, report: report)
    let rules = TextRules(today: today, terms: content.terms, markdown: .profile)
    let files = ContentFiles(tree, language: content.language, report: report)
    content.loadLabels(files.labels, from: tree, report: report)
    content.pageFiles = Set(files.pages.map(\.path.file))
    content.pages = await PageLoader(tree: tree, files: files.pages, rules: rules, report: report).load()
    content.loadMedia(files.media, from: tree, report: report)
    content.localizeFacts()
    return content
  }

  private mutating func loadData(_ tree: FileTree, report: Report) {
    if let source = tree.required(Profile.file, report: report) {
      let visible = VisibleTexts()
      profile = Profile.load(source, visible: visible, report: report)
      terms.check(visible, report: report)
    }
    language = profile?.firstLanguage ?? Language(onlyFolderIn: tree)
    guard let source = tree.required(KeyFacts.file, report: report), let language else { return }
    let visible = VisibleTexts()
    keyFacts = KeyFacts.load(
      source,
      text: .text(in: [language.code], visible: visible),
      sources: sources,
      report: report
    )
    terms.check(visible, report: report)
  }

  private mutating func loadLabels(_ path: String?, from tree: FileTree, report: Report) {
    guard let path, let source = tree.text(at: path, report: report) else { return }
    let visible = VisibleTexts()
    labels = Labels.load(source, chartSlots: KeyFact.Chart.messageSlots, visible: visible, report: report)
    terms.check(visible, report: report)
  }

  private mutating func localizeFacts() {
    guard let profile, let keyFacts, let labels, let language else { return }
    localizedFacts = LocalizedFacts(
      keyFacts.facts,
      localizer: Localizer(language, labels: labels, firstLanguage: profile.firstLanguage),
      links: SiteLinks(base: profile.url, keyFacts: PagePath.keyFacts.output(in: ""))
    )
  }

  private var terms: DiscouragedTerms { DiscouragedTerms(profile?.terms ?? []) }

  private mutating func loadMedia(_ paths: [String], from tree: FileTree, report: Report) {
    for path in paths {
      media[path] = tree.bytes(at: path, report: report).map(MediaFile.init)
    }
  }
}

extension Language {
  /// The language of a profile that can't be read, where there is no doubt: that of the only folder with pages.
  fileprivate init?(onlyFolderIn tree: FileTree) {
    let pages = tree.paths.filter { $0.hasSuffix(".md") }.map { $0.split(separator: "/") }
    let folders = Set(pages.compactMap { $0.count > 1 ? $0.first : nil }).subtracting([
      MediaFile.folder[...]
    ])
    guard let folder = folders.first, folders.count == 1 else { return nil }
    self.init(code: String(folder), name: String(folder), locale: String(folder))
  }
}

extension FileTree {
  /// A text file that every site needs; nil after an error, which is reported.
  fileprivate func required(_ path: String, report: Report) -> SourceText? {
    if contains(path) { return text(at: path, report: report) }
    let candidates = paths.filter { !$0.contains("/") }
    let fix = NearMiss.nearest(to: path, among: candidates).map { "rename '\($0)' to '\(path)'" }
    report.add(missing(path, fix: fix ?? "create it: every profile needs one"))
    return nil
  }
}
