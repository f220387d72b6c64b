import Diagnostics

/// Suggests an existing path for a link or picture that leads nowhere.
struct PathSuggestions: Sendable {
  private let home: String
  private let language: String
  private let paths: Set<String>
  /// Paths by file name without folder and extension; if files share a name, only the alphabetically first path.
  private let byName: [Substring: String]
  private let candidates: NearMiss.Candidates

  /// `paths` are paths below the content folder, such as `en/contact.md`.
  init(_ paths: some Sequence<String>, language: String) {
    self.language = language
    home = "\(language)/\(PagePath.home.file)"
    self.paths = Set(paths)
    byName = Dictionary(self.paths.map { (Self.name(of: $0), $0) }, uniquingKeysWith: min)
    candidates = NearMiss.Candidates(self.paths)
  }

  /// Returns the existing path that an editor probably meant; nil if none is similar.
  func nearest(to path: String) -> String? {
    // In other generators and on web servers, the home page is called “index”.
    if path.hasPrefix("\(language)/index."), paths.contains(home) { return home }
    let name = Self.name(of: path)
    if !name.isEmpty, let sameName = byName[name] { return sameName }
    let indexes = [path + "index.md", path + "/index.md"]
    return indexes.first(where: paths.contains) ?? candidates.nearest(to: path)
  }

  /// Returns the file name in a path up to its first dot, such as `contact` for `en/contact.md`.
  private static func name(of path: String) -> Substring {
    let file = path.split(separator: "/").last ?? ""
    return file.split(separator: ".").first ?? file
  }
}
