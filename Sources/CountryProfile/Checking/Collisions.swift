import Diagnostics
import Foundation

/// Finds files whose names differ only by case or by the way in which Unicode composes letters, or not at all once
/// they are published.
///
/// Some file systems and hosts take such names for one, so that one page would silently replace another.
enum Collisions {
  /// Compares the files of the content folder with each other.
  static func find(in tree: FileTree) -> [Diagnostic] {
    find(tree.paths.map { (path: $0, file: tree.displayPath($0)) })
  }

  /// Compares the pages and other files of the finished site with each other.
  static func find(pages: [SitePage], media: some Sequence<String>, in tree: FileTree) -> [Diagnostic] {
    let pages = pages.map { (path: $0.output, file: tree.displayPath($0.page.file)) }
    let media = media.sorted().map { (path: $0, file: tree.displayPath($0)) }
    return find(pages + media)
  }

  private static func find(_ files: [(path: String, file: String)]) -> [Diagnostic] {
    var first: [String: String] = [:]
    return files.compactMap { path, file in
      let folded = path.precomposedStringWithCanonicalMapping.lowercased()
      guard let other = first.updateValue(file, forKey: folded) else { return nil }
      return Diagnostic(
        .error,
        "this file's address can't be told from that of '\(other)' on every computer",
        at: Place(file: file),
        fix: "rename one of the two files",
        notes: [Diagnostic.Note("the other file", at: Place(file: other))]
      )
    }
  }
}
