import Diagnostics

/// Finds the path that was probably meant, among all that a link or picture can lead to.
struct PathSuggestions: Sendable {
  private let home: String
  private let language: String
  private let paths: Set<String>
  /// The alphabetically first path of each name without folder and extension.
  private let byName: [Substring: String]
  private let candidates: NearMiss.Candidates

  /// `paths` are paths below the content folder.
  init(_ paths: some Sequence<String>, language: String) {
    self.language = language
    home = "\(language)/\(PagePath.home.file)"
    self.paths = Set(paths)
    byName = Dictionary(self.paths.map { (Self.name(of: $0), $0) }, uniquingKeysWith: min)
    candidates = NearMiss.Candidates(self.paths)
  }

  /// Returns the path that was probably meant by one that leads nowhere.
  func nearest(to path: String) -> String? {
    // The name of the first page in other generators and on web servers.
    if path.hasPrefix("\(language)/index."), paths.contains(home) { return home }
    let name = Self.name(of: path)
    if !name.isEmpty, let sameName = byName[name] { return sameName }
    let indexes = [path + "index.md", path + "/index.md"]
    return indexes.first(where: paths.contains) ?? candidates.nearest(to: path)
  }

  /// Returns the last part of a path up to its first dot.
  private static func name(of path: String) -> Substring {
    let file = path.split(separator: "/").last ?? ""
    return file.split(separator: ".").first ?? file
  }
}
