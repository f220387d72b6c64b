import Diagnostics
import Foundation

/// Finds files and folders whose names differ only by case or by the way in which Unicode composes letters.
///
/// Some file systems and hosts take such names for one, so that one page would silently replace another.
enum Collisions {
  /// An error for each name that some computer takes for an earlier one.
  static func find(in tree: FileTree) -> [Diagnostic] {
    var first: [String: String] = [:]
    var reported: Set<[UInt8]> = []
    var findings: [Diagnostic] = []
    for path in tree.paths {
      for name in names(in: path) {
        let other = first[folded(name), default: name]
        first[folded(name)] = other
        // Strings are equal however their letters are composed.
        if other.utf8.elementsEqual(name.utf8) { continue }
        if reported.insert(Array(name.utf8)).inserted { findings.append(finding(name, other, tree)) }
        break
      }
    }
    return findings
  }
}

extension Collisions {
  /// A path and the folders above it, the topmost first.
  private static func names(in path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) } + [path]
  }

  private static func folded(_ name: String) -> String {
    name.precomposedStringWithCanonicalMapping.lowercased()
  }

  private static func finding(_ name: String, _ other: String, _ tree: FileTree) -> Diagnostic {
    Diagnostic(
      .error,
      "this name can't be told from '\(other)' on every computer",
      at: Place(file: tree.displayPath(name)),
      fix: "rename one of the two",
      notes: [Diagnostic.Note("the other one", at: Place(file: tree.displayPath(other)))]
    )
  }
}
