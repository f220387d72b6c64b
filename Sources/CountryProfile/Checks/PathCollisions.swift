import Diagnostics
import Files
import Foundation

extension Check {
  static let pathCollisions = Check(
    "addresses",
    .content { _, checks in PathCollisions(tree: checks.tree, report: checks.report).checkContent() },
    .site { site, sheets, checks in
      PathCollisions(tree: checks.tree, report: checks.report).check(site, sheets)
    }
  )
}

/// Finds names that differ only by case or Unicode normalisation, and output files with the same path.
///
/// Some file systems and hosts treat such names as one, so that one page would silently replace another.
private struct PathCollisions {
  /// The content folder.
  let tree: FileTree
  let report: Report

  /// Compares the names of all files and folders in the content folder.
  func checkContent() {
    checkFolders()
    checkFiles(tree.paths.map { (path: $0, file: tree.displayPath($0)) })
  }

  /// Compares the paths of the pages, fact sheets and other files of the finished site.
  func check(_ site: Site, _ factSheets: [FactSheets]) {
    let pages = site.pages.map { (path: $0.output, file: tree.displayPath($0.file)) }
    let sheets = factSheets.flatMap(\.all).map { (path: $0.output, file: tree.displayPath($0.page.file)) }
    let media = site.media.keys.sorted().map { (path: $0, file: tree.displayPath($0)) }
    checkFiles(pages + sheets + media)
  }
}

extension PathCollisions {
  private func checkFiles(_ files: [(path: String, file: String)]) {
    var first: [String: String] = [:]
    for (path, file) in files {
      guard let other = first.updateValue(file, forKey: Self.folded(path)) else { continue }
      report.add(
        Diagnostic(
          .error,
          "file-name-collision",
          "this file's address can't be told from that of '\(other)' on every computer",
          at: SourceLocation(file: file),
          fix: "rename one of the two files",
          notes: [Diagnostic.Note("the other file", at: SourceLocation(file: other))]
        )
      )
    }
  }

  private func checkFolders() {
    // As bytes, since `String` treats different normalisations as equal.
    let parents = Set(
      tree.paths.map { path in
        Array(path.utf8.prefix(upTo: path.utf8.lastIndex(of: Self.slash) ?? path.startIndex))
      }
    )
    let folders = Set(parents.flatMap(Self.withParents))
    let sorted = folders.sorted { $0.lexicographicallyPrecedes($1) }.map {
      String(decoding: $0, as: UTF8.self)
    }
    var first: [String: String] = [:]
    for path in sorted {
      guard let other = first.updateValue(path, forKey: Self.folded(path)) else { continue }
      report.add(
        Diagnostic(
          .error,
          "folder-name-collision",
          "this folder's name can't be told from '\(tree.displayPath(other))' on every computer",
          at: SourceLocation(file: tree.displayPath(path)),
          fix: "rename one of the two folders, or put their files together"
        )
      )
    }
  }

  private static let slash = UInt8(ascii: "/")

  /// Returns a folder and all its parent folders, except for the root.
  private static func withParents(_ folder: [UInt8]) -> [[UInt8]] {
    folder.isEmpty
      ? [] : folder.indices.filter { folder[$0] == slash }.map { Array(folder[..<$0]) } + [folder]
  }

  private static func folded(_ path: String) -> String {
    // ASCII is already normalised, and Foundation is slow to find that out.
    let isPlain = path.utf8.allSatisfy { $0 < 0x80 }
    return (isPlain ? path : path.precomposedStringWithCanonicalMapping).lowercased()
  }
}
