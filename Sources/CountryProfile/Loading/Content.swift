import Diagnostics
import Markdown

/// Everything that editors wrote, read and parsed, but not yet checked against each other.
struct Content: Sendable {
  var profile: Profile?
  var keyFacts: KeyFacts?
  var labels: Labels?
  /// The pages in the order of their paths; those whose front matter has errors are left out.
  var pages: [Page] = []
  /// The paths of all Markdown files in the language folder, those with errors among them.
  var pageFiles: Set<String> = []
  /// The files below `media`, by their path below the content folder.
  var media: [String: MediaFile] = [:]
}

extension Content {
  /// The folder of pictures and documents below the content folder.
  static let mediaFolder = "media"

  /// Reads all files of a content folder.
  static func load(_ tree: FileTree) async -> (content: Content, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var content = Content()
    content.loadData(tree, diagnostics: &diagnostics)
    let files = ContentFiles(tree, language: content.profile?.firstLanguage, diagnostics: &diagnostics)
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
    guard let source = tree.required(KeyFacts.file, diagnostics: &diagnostics), let profile else { return }
    keyFacts = KeyFacts.load(source, profile: profile, diagnostics: &diagnostics)
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
