import Diagnostics
import Foundation

/// Finds files whose names differ only by case or by the way in which Unicode composes letters.
///
/// Some file systems and hosts take such names for one, so that one page would silently replace another.
enum Collisions {
  static func find(in content: Content, tree: FileTree) -> [Diagnostic] {
    var first: [String: String] = [:]
    return tree.paths.compactMap { path in
      let folded = path.precomposedStringWithCanonicalMapping.lowercased()
      guard let other = first.updateValue(path, forKey: folded) else { return nil }
      return Diagnostic(
        .error,
        "this name can't be told from '\(other)' on every computer",
        at: Place(file: tree.displayPath(path)),
        fix: "rename one of the two files",
        notes: [Diagnostic.Note("the other file", at: Place(file: tree.displayPath(other)))]
      )
    }
  }
}
