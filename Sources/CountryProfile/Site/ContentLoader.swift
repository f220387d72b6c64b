import Diagnostics
import Files
import Markdown
import YAML

/// Reads all files of a content folder, and checks their texts at the same time.
struct ContentLoader: Sendable {
  let tree: FileTree
  /// The maximum number of languages in a profile.
  let languageLimit: Int
  /// Checks of texts, which are made while files are read, since the texts are not kept.
  let checks: TextChecks
  let report: Report

  /// Reads the whole folder and reports errors; leaves out what could not be read.
  func load() async -> Content {
    var content = Content()
    content.profile = profile()
    let languages = content.profile?.languages ?? Language(onlyFolderIn: tree).map { [$0] } ?? []
    content.keyFacts = keyFacts(of: content, in: languages)
    let files = ContentFiles(tree, languages: languages.map(\.code), report: report)
    for language in languages {
      guard let files = files.localized[language.code] else { continue }
      content.localized.append(await localized(language, files, of: content))
    }
    for path in files.media {
      content.media[path] = tree.bytes(at: path, report: report).map { MediaFile(path: path, bytes: $0) }
    }
    return content
  }
}

/// The content that a page is compared with while it is read; parts that could not be read are nil.
struct PageContext: Sendable {
  let profile: Profile?
  let facts: LocalizedFacts?
  let figures: SearchedFigures?
}

/// Functions that check texts while files are read; the profile is nil if it could not be read.
struct TextChecks: Sendable {
  let page: @Sendable (WrittenPage, PageContext) -> Void
  /// Checks those texts of a YAML file that readers see.
  let texts: @Sendable (VisibleTexts, Profile?) -> Void
}

extension ContentLoader {
  private func profile() -> Profile? {
    guard let source = tree.required(Profile.file, report: report) else { return nil }
    let visible = VisibleTexts()
    let profile = Profile.load(source, languageLimit: languageLimit, visible: visible, report: report)
    checks.texts(visible, profile)
    return profile
  }

  private func keyFacts(of content: Content, in languages: [Language]) -> KeyFacts? {
    guard let source = tree.required(KeyFacts.file, report: report), !languages.isEmpty else { return nil }
    let visible = VisibleTexts()
    let keyFacts = KeyFacts.load(
      source,
      languages: languages,
      visible: visible,
      sources: content.sources,
      report: report
    )
    checks.texts(visible, content.profile)
    return keyFacts
  }

  private func localized(
    _ language: Language,
    _ files: ContentFiles.LocalizedFiles,
    of content: Content
  ) async -> LocalizedContent {
    let labels = labels(files.labels, in: language, of: content)
    let folder = content.localized.isEmpty ? "" : "\(language.code)/"
    let facts = labels.flatMap { Self.facts(of: content, language, labels: $0, folder: folder) }
    let figures = content.keyFacts.flatMap { keyFacts in facts.map { SearchedFigures(keyFacts, $0) } }
    let context = PageContext(profile: content.profile, facts: facts, figures: figures)
    let loader = PageLoader(
      tree: tree,
      files: files.pages,
      rules: .profile,
      filter: figures?.filter,
      check: { checks.page($0, context) },
      report: report
    )
    return LocalizedContent(
      language: language,
      folder: folder,
      labels: labels,
      pages: await loader.load(),
      pageFiles: Set(files.pages.map(\.path.file)),
      facts: facts,
      figures: figures
    )
  }

  private func labels(_ path: String?, in language: Language, of content: Content) -> Labels? {
    guard let path, let source = tree.text(at: path, report: report) else { return nil }
    let visible = VisibleTexts()
    let labels = Labels.load(
      source,
      language: language,
      chartMessages: Charts.messages,
      visible: visible,
      report: report
    )
    checks.texts(visible, content.profile)
    return labels
  }

  private static func facts(
    of content: Content,
    _ language: Language,
    labels: Labels,
    folder: String
  ) -> LocalizedFacts? {
    guard let profile = content.profile, let keyFacts = content.keyFacts else { return nil }
    let localizer = Localizer(
      language,
      labels: labels,
      firstLanguage: profile.firstLanguage,
      units: keyFacts.facts.flatMap { $0.unit?.words(in: profile.firstLanguage) ?? [] }
    )
    return LocalizedFacts(
      keyFacts.facts,
      localizer: localizer,
      links: SiteLinks(base: profile.url, keyFacts: PagePath.keyFacts.output(in: folder))
    )
  }
}

extension Language {
  /// Guesses the language of an unreadable profile from the only folder with pages; nil if there is not exactly one.
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
  /// Returns a text file that every site needs; nil after an error, which is reported.
  fileprivate func required(_ path: String, report: Report) -> SourceText? {
    if contains(path) { return text(at: path, report: report) }
    let candidates = paths.filter { !$0.contains("/") }
    let fix = NearMiss.nearest(to: path, among: candidates).map { "rename '\($0)' to '\(path)'" }
    report.add(missing(path, fix: fix ?? "create it: every profile needs one"))
    return nil
  }
}
