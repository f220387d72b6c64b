import Diagnostics
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
}

extension Content {
  /// Where figures come from; nil when it could not be read.
  ///
  /// A profile without any source has been reported; each fact would only say so again.
  var sources: [Source]? {
    profile.flatMap { $0.sources.isEmpty ? nil : $0.sources }
  }

  /// The folder of pictures and documents below the content folder.
  static let mediaFolder = "media"

  /// Reads all files of a content folder.
  static func load(_ tree: FileTree) async -> (content: Content, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var content = Content()
    content.loadData(tree, diagnostics: &diagnostics)
    let files = ContentFiles(tree, language: content.language, diagnostics: &diagnostics)
    content.labels = files.labels.flatMap { path in
      tree.text(at: path, diagnostics: &diagnostics).flatMap { Labels.load($0, diagnostics: &diagnostics) }
    }
    content.pageFiles = Set(files.pages.map(\.path.file))
    let loaded = await PageLoader(tree: tree, files: files.pages).load()
    content.pages = loaded.pages
    diagnostics += loaded.diagnostics
    content.loadMedia(files.media, from: tree, diagnostics: &diagnostics)
    return (content, diagnostics)
  }

  private mutating func loadData(_ tree: FileTree, diagnostics: inout [Diagnostic]) {
    profile = tree.required(Profile.file, diagnostics: &diagnostics).flatMap {
      Profile.load($0, diagnostics: &diagnostics)
    }
    language = profile?.firstLanguage ?? Language(onlyFolderIn: tree)
    guard let source = tree.required(KeyFacts.file, diagnostics: &diagnostics), let language else { return }
    keyFacts = KeyFacts.load(source, language: language, sources: sources, diagnostics: &diagnostics)
  }

  private mutating func loadMedia(_ paths: [String], from tree: FileTree, diagnostics: inout [Diagnostic]) {
    for path in paths {
      do {
        media[path] = MediaFile(bytes: try tree.read(path))
      } catch {
        let place = Place(file: tree.displayPath(path))
        diagnostics.append(Diagnostic(.error, "this file can't be read: \(error)", at: place))
      }
    }
  }
}

extension Language {
  /// The language of a profile that can't be read, where there is no doubt: that of the only folder with pages.
  fileprivate init?(onlyFolderIn tree: FileTree) {
    let pages = tree.paths.filter { $0.hasSuffix(".md") }.map { $0.split(separator: "/") }
    let folders = Set(pages.compactMap { $0.count > 1 ? $0.first : nil }).subtracting([
      Content.mediaFolder[...]
    ])
    guard let folder = folders.first, folders.count == 1 else { return nil }
    self.init(code: String(folder), name: String(folder), locale: String(folder))
  }
}

extension FileTree {
  /// A text file that every site needs; nil after an error, which is reported.
  fileprivate func required(_ path: String, diagnostics: inout [Diagnostic]) -> SourceText? {
    if paths.contains(path) { return text(at: path, diagnostics: &diagnostics) }
    let candidates = paths.filter { !$0.contains("/") }
    diagnostics.append(
      Diagnostic(
        .error,
        "this file is missing",
        at: Place(file: displayPath(path)),
        fix: NearMiss.nearest(to: path, among: candidates).map { "rename '\($0)' to '\(path)'" }
          ?? "create it: every profile needs one"
      )
    )
    return nil
  }
}
