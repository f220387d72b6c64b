/// The files of a site that no editor wrote and that a text may link to: data files, fact sheets and their PDFs.
struct MadeFiles: Sendable {
  /// The paths below the site's root.
  private let paths: Set<String>
  /// The fact sheets as pages, by the paths of their PDFs.
  private let sheets: [String: String]
  private let isPrinted: Bool

  /// What a build makes besides pages.
  struct Kinds: Sendable {
    /// The paths of the data files.
    let dataFiles: [String]
    /// Whether there are PDFs.
    let isPrinted: Bool
  }

  /// `areas` are the names of the areas' pages, and `folder` is that of the language in the site.
  init(_ kinds: Kinds, _ content: Content, areas: [String], folder: String) {
    let names =
      content.profile?.factSheets == nil ? [] : ["fact-sheet"] + areas.map { "fact-sheets/\($0)" }
    sheets = Dictionary(
      uniqueKeysWithValues: Set(names).map { ("\(folder)\($0).pdf", "\(folder)\($0).html") }
    )
    paths = Set(kinds.dataFiles + sheets.values + sheets.keys)
    isPrinted = kinds.isPrinted
  }

  /// What a link to a path leads to: the file itself, or the page of a fact sheet of which this build makes no PDF; nil
  /// for another path.
  func file(_ path: String) -> (path: String, isReplaced: Bool)? {
    guard paths.contains(path) else { return nil }
    guard !isPrinted, let page = sheets[path] else { return (path, false) }
    return (page, true)
  }
}
