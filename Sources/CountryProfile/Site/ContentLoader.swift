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
    let shared = SharedFiles(
      profile: tree.required(Profile.file, report: report),
      keyFacts: tree.required(KeyFacts.file, report: report)
    )
    let texts = SharedTexts()
    content.profile = profile(shared, texts.profile, report)
    let languages = content.profile?.languages ?? Language(onlyFolderIn: tree).map { [$0] } ?? []
    content.keyFacts = keyFacts(shared, of: content, in: languages, texts.keyFacts, report)
    let files = ContentFiles(tree, languages: languages.map(\.code), report: report)
    for language in languages {
      guard let files = files.localized[language.code] else { continue }
      content.localized.append(await localized(language, files, of: content))
    }
    finish(shared, texts, of: &content, in: languages)
    for path in files.media {
      content.media[path] = tree.bytes(at: path, report: report).map { MediaFile(path: path, bytes: $0) }
    }
    return content
  }
}

extension ContentLoader {
  /// The files that all languages share; nil if they are missing.
  private struct SharedFiles {
    let profile: SourceText?
    let keyFacts: SourceText?
  }

  /// The texts in the files that all languages share.
  private struct SharedTexts {
    let profile = VisibleTexts()
    let keyFacts = VisibleTexts()
  }

  private func profile(_ files: SharedFiles, _ visible: VisibleTexts, _ report: Report) -> Profile? {
    files.profile.flatMap {
      Profile.load($0, languageLimit: languageLimit, visible: visible, report: report)
    }
  }

  private func keyFacts(
    _ files: SharedFiles,
    of content: Content,
    in languages: [Language],
    _ visible: VisibleTexts,
    _ report: Report
  ) -> KeyFacts? {
    guard let source = files.keyFacts, !languages.isEmpty else { return nil }
    return KeyFacts.load(
      source,
      languages: languages,
      visible: visible,
      sources: content.sources,
      report: report
    )
  }

  private func localized(
    _ language: Language,
    _ files: ContentFiles.LocalizedFiles,
    of content: Content
  ) async -> LocalizedContent {
    let folder = content.localized.isEmpty ? "" : "\(language.code)/"
    let words = words(files.labels, in: language, of: content, folder: folder)
    let context = PageContext(profile: content.profile, figures: words.figures)
    let resolver = resolver(content, words.figures)
    var rules = MarkdownRules.profile
    rules.ownAddress = content.profile?.url
    let loader = PageLoader(
      tree: tree,
      files: files.pages,
      rules: rules,
      filter: words.figures?.filter,
      check: { checks.page($0, context) },
      finish: resolver.finished,
      report: report
    )
    return LocalizedContent(
      language: language,
      folder: folder,
      labels: words.labels,
      pages: await loader.load(),
      pageFiles: Set(files.pages.map(\.path.file)),
      figures: words.figures,
      linked: words.linked
    )
  }

  /// The labels of a language, and the figures in its words.
  private struct Words {
    var labels: Labels?
    var figures: SearchedFigures?
    var linked = LinkedIDs()
  }

  /// Reads the labels of a language, and parses them again if they have links, which need the facts.
  private func words(
    _ path: String?,
    in language: Language,
    of content: Content,
    folder: String
  ) -> Words {
    guard let path, let source = tree.text(at: path, report: report) else { return Words() }
    func load(_ visible: VisibleTexts, _ report: Report) -> Words {
      let labels = Labels.load(
        source,
        language: language,
        chartMessages: Charts.messages,
        visible: visible,
        report: report
      )
      let figures = labels.flatMap { Self.figures(of: content, language, labels: $0, folder: folder) }
      return Words(labels: labels, figures: figures)
    }
    let visible = VisibleTexts()
    let written = load(visible, report)
    let context = TextContext(profile: content.profile, figures: [(language, written.figures)])
    let finished = finished(visible, of: content, context)
    guard !finished.isEmpty else { return written }
    var words = load(VisibleTexts(finished: finished), Report())
    words.linked = LinkedIDs(finished.values)
    return words
  }

  private static func figures(
    of content: Content,
    _ language: Language,
    labels: Labels,
    folder: String
  ) -> SearchedFigures? {
    guard let profile = content.profile, let keyFacts = content.keyFacts else { return nil }
    let localizer = Localizer(
      language,
      labels: labels,
      firstLanguage: profile.firstLanguage,
      units: keyFacts.facts.flatMap { $0.unit?.words(in: profile.firstLanguage) ?? [] }
    )
    let facts = LocalizedFacts(
      keyFacts.facts,
      localizer: localizer,
      links: SiteLinks(base: profile.url, keyFacts: PagePath.keyFacts.output(in: folder))
    )
    return SearchedFigures(keyFacts, facts)
  }
}

extension ContentLoader {
  /// Checks the texts of the files that all languages share, and parses these again if the texts have links.
  private func finish(
    _ files: SharedFiles,
    _ texts: SharedTexts,
    of content: inout Content,
    in languages: [Language]
  ) {
    let context = TextContext(
      profile: content.profile,
      figures: content.localized.map { ($0.language, $0.figures) }
    )
    let profileTexts = finished(texts.profile, of: content, context)
    let factTexts = finished(texts.keyFacts, of: content, context)
    guard !(profileTexts.isEmpty && factTexts.isEmpty) else { return }
    content.linked = LinkedIDs(profileTexts.values).union(LinkedIDs(factTexts.values))
    content.profile = profile(files, VisibleTexts(finished: profileTexts), Report())
    content.keyFacts = keyFacts(
      files,
      of: content,
      in: languages,
      VisibleTexts(finished: factTexts),
      Report()
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
