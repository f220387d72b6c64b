import Diagnostics
import Files

/// Which file of the content folder is what. A file that has no place is an error, so that nothing an editor
/// adds is silently missing from the site.
struct ContentFiles {
  /// The path of `labels.yaml`.
  var labels: String?
  /// The Markdown files of the language, with the pages they are.
  var pages: [PageFile] = []
  /// The files below `media`.
  var media: [String] = []

  init(_ tree: FileTree, language: Language?, report: Report) {
    guard let language else { return }
    for path in tree.paths where path != Profile.file && path != KeyFacts.file {
      report.result { () throws(Diagnostic) in try add(path, language: language.code, tree: tree) }
    }
    addMissing(language: language.code, tree: tree, report: report)
  }
}

extension ContentFiles {
  /// The folders of the finished site that hold what is not a page.
  private static let takenFolders = ["assets", "data", MediaFile.folder]

  private mutating func add(_ path: String, language: String, tree: FileTree) throws(Diagnostic) {
    if let page = Self.page(path, language: language) {
      pages.append(PageFile(path: page, file: path))
      return
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    func location() -> SourceLocation { SourceLocation(file: tree.displayPath(path)) }
    switch (parts.first, parts.count) {
    case (MediaFile.folder, 2...):
      media.append(path)
    case (language, 2) where parts[1] == Labels.file:
      labels = path
    case (language, 2...3):
      pages.append(PageFile(path: try pagePath(parts, location: location), file: path))
    case (language, 2...):
      throw Diagnostic(
        .error,
        "misplaced-file",
        "a section can't have folders in it",
        at: location(),
        fix: "move this file to \(tree.displayPath("\(language)/\(parts[1])"))"
      )
    case (let file?, 1) where Self.isMeantForMissing(file, tree: tree):
      break
    default:
      throw Self.misplaced(parts, language: language, location: location())
    }
  }

  /// The page that a file is, if there is nothing to say about its name.
  private static func page(_ file: String, language: String) -> PagePath? {
    guard file.hasPrefix(language), file.utf8.dropFirst(language.utf8.count).first == UInt8(ascii: "/"),
      let path = PagePath(file: file[file.utf8.index(file.startIndex, offsetBy: language.utf8.count + 1)...]),
      !path.name.isEmpty, path.section != nil || path.name != "index"
    else { return nil }
    return path.section.map(takenFolders.contains) == true ? nil : path
  }

  private func pagePath(_ parts: [String], location: () -> SourceLocation) throws(Diagnostic) -> PagePath {
    let file = parts[parts.count - 1]
    let name = String(file.dropLast(3))
    guard file.hasSuffix(".md"), !name.isEmpty else {
      throw Diagnostic(
        .error,
        "not-a-page",
        "this is not a page",
        at: location(),
        fix: Self.fix(notAPage: file)
      )
    }
    let section = parts.count == 3 ? parts[1] : nil
    if section == nil, name == "index" {
      throw Diagnostic(
        .error,
        "reserved-name",
        "the first page of a language is called home.md",
        at: location(),
        fix: "rename this file to home.md, or to another name"
      )
    }
    if let section, Self.takenFolders.contains(section) {
      throw Diagnostic(
        .error,
        "reserved-name",
        "a section can't be called '\(section)', since the site keeps other files there",
        at: location(),
        fix: "give the folder another name"
      )
    }
    return PagePath(section: section, name: name)
  }

  private static func fix(notAPage file: String) -> String {
    let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    switch ending {
    case "md", "markdown", "txt", "mdx":
      return "rename it so that it ends in .md"
    case "yaml", "yml":
      return NearMiss.nearest(to: file, among: [Labels.file]).map { "rename it to \($0)" } ?? "remove it"
    default:
      return "move pictures and documents to the folder \(MediaFile.folder), and remove what is not needed"
    }
  }

  /// Whether a file most likely is one that is missed, with a message that says how to rename it.
  private static func isMeantForMissing(_ file: String, tree: FileTree) -> Bool {
    let missing = [Profile.file, KeyFacts.file].filter { !tree.contains($0) }
    return missing.contains { NearMiss.nearest(to: $0, among: [file]) != nil }
  }

  private static func misplaced(_ parts: [String], language: String, location: SourceLocation) -> Diagnostic {
    if parts.count == 1 {
      let known = [Profile.file, KeyFacts.file]
      return Diagnostic(
        .error,
        "misplaced-file",
        "this file has no place here",
        at: location,
        fix: NearMiss.question(for: parts[0], among: known)
          ?? "move pages to the folder \(language), pictures to \(MediaFile.folder)"
      )
    }
    return Diagnostic(
      .error,
      "misplaced-file",
      "the folder '\(parts[0])' is not a language of this profile",
      at: location,
      fix: NearMiss.question(for: parts[0], among: [language, MediaFile.folder])
        ?? "move this file to the folder \(language) or \(MediaFile.folder)"
    )
  }

  private func addMissing(language: String, tree: FileTree, report: Report) {
    let home = PagePath.home.file
    let missing =
      (labels == nil ? [Labels.file] : []) + (pages.contains { $0.path == .home } ? [] : [home])
    for name in missing {
      report.add(tree.missing("\(language)/\(name)", fix: "create it: every language needs one"))
    }
  }
}
