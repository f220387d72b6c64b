import Diagnostics
import Foundation

/// Finds files and folders whose names differ only by case or by the way in which Unicode composes letters, or not
/// at all once they are published.
///
/// Some file systems and hosts take such names for one, so that one page would silently replace another.
enum Collisions {
  /// Compares the files of the content folder, and the folders they are in, with each other.
  static func find(in tree: FileTree) -> [Diagnostic] {
    folderFindings(in: tree) + fileFindings(tree.paths.map { (path: $0, file: tree.displayPath($0)) })
  }

  /// Compares the pages and other files of the finished site with each other.
  static func find(pages: [SitePage], media: some Sequence<String>, in tree: FileTree) -> [Diagnostic] {
    let pages = pages.map { (path: $0.output, file: tree.displayPath($0.page.file)) }
    let media = media.sorted().map { (path: $0, file: tree.displayPath($0)) }
    return fileFindings(pages + media)
  }
}

extension Collisions {
  private static func fileFindings(_ files: [(path: String, file: String)]) -> [Diagnostic] {
    var first: [String: String] = [:]
    return files.compactMap { path, file in
      guard let other = first.updateValue(file, forKey: folded(path)) else { return nil }
      return Diagnostic(
        .error,
        "this file's address can't be told from that of '\(other)' on every computer",
        at: Place(file: file),
        fix: "rename one of the two files",
        notes: [Diagnostic.Note("the other file", at: Place(file: other))]
      )
    }
  }

  private static func folderFindings(in tree: FileTree) -> [Diagnostic] {
    // As bytes, since strings are equal however their letters are composed.
    let folders = Set(tree.paths.flatMap(folders).map { Array($0.utf8) })
    let sorted = folders.sorted { $0.lexicographicallyPrecedes($1) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    var first: [String: String] = [:]
    return sorted.compactMap { path in
      guard let other = first.updateValue(path, forKey: folded(path)) else { return nil }
      return Diagnostic(
        .error,
        "this folder's name can't be told from '\(tree.displayPath(other))' on every computer",
        at: Place(file: tree.displayPath(path)),
        fix: "rename one of the two folders, or put their files together"
      )
    }
  }

  /// The folders that a file is in.
  private static func folders(of path: String) -> [Substring] {
    path.indices.filter { path[$0] == "/" }.map { path[..<$0] }
  }

  private static func folded(_ path: String) -> String {
    path.precomposedStringWithCanonicalMapping.lowercased()
  }
}
