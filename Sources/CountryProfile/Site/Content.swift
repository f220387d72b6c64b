import Diagnostics
import Files
import Markdown

/// Everything that editors wrote, read and parsed, but not yet checked against each other.
struct Content: Sendable {
  var profile: Profile?
  var keyFacts: KeyFacts?
  /// What is written in each language, the first one first; empty when it is not known what is a page.
  var localized: [LocalizedContent] = []
  /// The files below `media`, by their path below the content folder.
  var media: [String: MediaFile] = [:]
}

/// What is checked of texts while they are read; the profile is nil when it could not be read.
struct TextChecks: Sendable {
  /// Checks a Markdown file.
  let page: @Sendable (WrittenPage, Profile?) -> Void
  /// Checks the texts of a YAML file that readers see.
  let texts: @Sendable (VisibleTexts, Profile?) -> Void
}

extension Content {
  /// Where figures come from; nil when it could not be read.
  ///
  /// A profile without any source has been reported; each fact would only say so again.
  var sources: [Source]? {
    profile.flatMap { $0.sources.isEmpty ? nil : $0.sources }
  }

  /// Reads all files of a content folder.
  ///
  /// A profile may have `languageLimit` languages. `checks` are made while files are read, since texts are not kept.
  static func load(
    _ tree: FileTree,
    languageLimit: Int,
    checks: TextChecks,
    report: Report
  ) async -> Content {
    var content = Content()
    content.loadProfile(tree, languageLimit: languageLimit, checks: checks, report: report)
    let languages = content.profile?.languages ?? Language(onlyFolderIn: tree).map { [$0] } ?? []
    content.loadKeyFacts(tree, languages: languages, checks: checks, report: report)
    let files = ContentFiles(tree, languages: languages.map(\.code), report: report)
    for language in languages {
      guard let files = files.localized[language.code] else { continue }
      await content.loadLanguage(language, files, from: tree, checks: checks, report: report)
    }
    content.loadMedia(files.media, from: tree, report: report)
    return content
  }
}

extension Content {
  private mutating func loadProfile(_ tree: FileTree, languageLimit: Int, checks: TextChecks, report: Report)
  {
    guard let source = tree.required(Profile.file, report: report) else { return }
    let visible = VisibleTexts()
    profile = Profile.load(source, languageLimit: languageLimit, visible: visible, report: report)
    checks.texts(visible, profile)
  }

  private mutating func loadKeyFacts(
    _ tree: FileTree,
    languages: [Language],
    checks: TextChecks,
    report: Report
  ) {
    guard let source = tree.required(KeyFacts.file, report: report), !languages.isEmpty else { return }
    let visible = VisibleTexts()
    keyFacts = KeyFacts.load(
      source,
      text: .text(in: languages.map(\.code), visible: visible),
      sources: sources,
      report: report
    )
    checks.texts(visible, profile)
  }

  private mutating func loadLanguage(
    _ language: Language,
    _ files: ContentFiles.LocalizedFiles,
    from tree: FileTree,
    checks: TextChecks,
    report: Report
  ) async {
    let labels = files.labels.flatMap { loadLabels($0, from: tree, checks: checks, report: report) }
    let profile = profile
    let loader = PageLoader(
      tree: tree,
      files: files.pages,
      rules: .profile,
      check: { checks.page($0, profile) },
      report: report
    )
    let folder = localized.isEmpty ? "" : "\(language.code)/"
    localized.append(
      LocalizedContent(
        language: language,
        folder: folder,
        labels: labels,
        pages: await loader.load(),
        pageFiles: Set(files.pages.map(\.path.file)),
        facts: labels.flatMap { localizedFacts(language, labels: $0, folder: folder) }
      )
    )
  }

  private func loadLabels(_ path: String, from tree: FileTree, checks: TextChecks, report: Report) -> Labels?
  {
    guard let source = tree.text(at: path, report: report) else { return nil }
    let visible = VisibleTexts()
    let labels = Labels.load(
      source,
      chartMessages: Charts.messages,
      visible: visible,
      report: report
    )
    checks.texts(visible, profile)
    return labels
  }

  private func localizedFacts(_ language: Language, labels: Labels, folder: String) -> LocalizedFacts? {
    guard let profile, let keyFacts else { return nil }
    return LocalizedFacts(
      keyFacts.facts,
      localizer: Localizer(language, labels: labels, firstLanguage: profile.firstLanguage),
      links: SiteLinks(base: profile.url, keyFacts: PagePath.keyFacts.output(in: folder))
    )
  }

  private mutating func loadMedia(_ paths: [String], from tree: FileTree, report: Report) {
    for path in paths {
      media[path] = tree.bytes(at: path, report: report).map { MediaFile(path: path, bytes: $0) }
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
