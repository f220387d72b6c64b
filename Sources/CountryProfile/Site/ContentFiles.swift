import Diagnostics
import Files
import Text

/// Sorts the files of the content folder by purpose; any other file is an error, so that none is silently ignored.
struct ContentFiles {
  /// The files of each language, by language code.
  private(set) var localized: [String: LocalizedFiles]
  /// The paths of the files below `media`.
  private(set) var media: [String] = []
  private let languages: [String]
  /// Names that no section may have, since the site uses these folders itself, such as `assets` and `data`.
  private let takenFolders: [String]

  /// The files in the folder of a language.
  struct LocalizedFiles {
    fileprivate(set) var labels: String?
    /// Each Markdown file, with the path of its page.
    fileprivate(set) var pages: [PageFile] = []
  }

  /// Sorts the files; `languages` are language codes, the first language first. If it is empty, no file is sorted.
  init(_ tree: FileTree, languages: [String], report: Report) {
    self.languages = languages
    takenFolders = ["assets", "data", MediaFile.folder] + languages.dropFirst()
    localized = Dictionary(languages.map { ($0, LocalizedFiles()) }, uniquingKeysWith: { first, _ in first })
    guard !languages.isEmpty else { return }
    for path in tree.paths where path != Profile.file && path != KeyFacts.file {
      report.result { () throws(Diagnostic) in try add(path, tree: tree) }
    }
    for language in languages { reportMissing(in: language, tree: tree, report: report) }
  }
}

extension ContentFiles {
  private mutating func add(_ path: String, tree: FileTree) throws(Diagnostic) {
    if let control = path.unicodeScalars.first(where: InvisibleCharacters.contains) {
      throw Self.unprintable(path, control, tree: tree)
    }
    if let (language, page) = page(path) {
      localized[language]?.pages.append(PageFile(path: page, file: path))
      return
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    func location() -> SourceLocation { SourceLocation(file: tree.displayPath(path)) }
    switch (parts.first, parts.count) {
    case (MediaFile.folder, 2...):
      media.append(path)
    case (let language?, 2) where languages.contains(language) && parts[1] == Labels.file:
      localized[language]?.labels = path
    case (let language?, 2...3) where languages.contains(language):
      let page = try pagePath(parts, location: location)
      if isSecond(page, in: language) { throw Self.secondNotFound(at: location()) }
      localized[language]?.pages.append(PageFile(path: page, file: path))
    case (let language?, 2...) where languages.contains(language):
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
      throw misplaced(parts, location: location())
    }
  }

  /// Returns the language and the page path for a Markdown file; nil if the file cannot be a page.
  private func page(_ file: String) -> (language: String, path: PagePath)? {
    guard let slash = file.utf8.firstIndex(of: UInt8(ascii: "/")),
      let path = PagePath(file: file[file.utf8.index(after: slash)...]),
      !path.name.isEmpty, path.section != nil || path.name != "index",
      !(path.section.map { takenFolders.contains($0) || Self.isTemplate($0) } ?? false)
    else { return nil }
    let language = String(file[..<slash])
    return languages.contains(language) && !isSecond(path, in: language) ? (language, path) : nil
  }

  /// Whether pages of another kind are made from the template with this name, which that of the section would be.
  private static func isTemplate(_ section: String) -> Bool {
    PageKind.allCases.contains { $0 != .page && $0.rawValue == section }
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
    if let section, Self.isTemplate(section) {
      throw Diagnostic(
        .error,
        "reserved-name",
        "no folder can be called '\(section)', since other pages are made from \(section).html",
        at: location(),
        fix: section == PageKind.area.rawValue
          ? "did you mean '\(PagePath.areas)'?" : "give the folder another name"
      )
    }
    if let section, takenFolders.contains(section) {
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

  /// Whether this is a page for missing addresses outside the first language; servers can show only one such page.
  private func isSecond(_ page: PagePath, in language: String) -> Bool {
    page == .notFound && language != languages.first
  }

  private static func unprintable(_ path: String, _ control: Unicode.Scalar, tree: FileTree) -> Diagnostic {
    Diagnostic(
      .error,
      "control-character",
      "there is an invisible character (\(InvisibleCharacters.name(of: control))) in this name",
      at: SourceLocation(file: tree.displayPath(path)),
      fix: "rename the file or its folder; type the whole name anew"
    )
  }

  private static func secondNotFound(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      "misplaced-file",
      "the page for missing addresses serves all languages",
      at: location,
      fix: "remove this file, and say it in the \(PagePath.notFound.file) of the first language"
    )
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

  /// Whether a file is probably a misnamed `profile.yaml` or `key-facts.yaml`, for which another message gives the fix.
  private static func isMeantForMissing(_ file: String, tree: FileTree) -> Bool {
    let missing = [Profile.file, KeyFacts.file].filter { !tree.contains($0) }
    return missing.contains { NearMiss.nearest(to: $0, among: [file]) != nil }
  }

  private func misplaced(_ parts: [String], location: SourceLocation) -> Diagnostic {
    let folders = languages + [MediaFile.folder]
    if parts.count == 1 {
      let known = [Profile.file, KeyFacts.file]
      return Diagnostic(
        .error,
        "misplaced-file",
        "this file has no place here",
        at: location,
        fix: NearMiss.question(for: parts[0], among: known)
          ?? "move pages to the folder \(languages.joined(separator: " or ")), pictures to \(MediaFile.folder)"
      )
    }
    return Diagnostic(
      .error,
      "misplaced-file",
      "the folder '\(parts[0])' is not a language of this profile",
      at: location,
      fix: NearMiss.question(for: parts[0], among: folders)
        ?? "remove it, or keep it elsewhere: a profile can have only one language so far"
    )
  }

  private func reportMissing(in language: String, tree: FileTree, report: Report) {
    let files = localized[language] ?? LocalizedFiles()
    let hasHome = files.pages.contains { $0.path == .home }
    for name in (files.labels == nil ? [Labels.file] : []) + (hasHome ? [] : [PagePath.home.file]) {
      report.add(tree.missing("\(language)/\(name)", fix: "create it: every language needs one"))
    }
  }
}
