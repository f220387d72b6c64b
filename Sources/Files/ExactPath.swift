import Text

/// A path below some folder, compared byte by byte, as file systems compare names.
///
/// Swift takes two texts for equal however their letters are composed; the two files may both be there.
package struct ExactPath: Sendable, Hashable, Comparable {
  package let path: String

  /// Creates a path from a text, which is not changed.
  package init(_ path: String) {
    self.path = path
  }

  /// Whether two paths have the same bytes.
  package static func == (lhs: ExactPath, rhs: ExactPath) -> Bool {
    lhs.path.utf8.count == rhs.path.utf8.count && lhs.path.utf8.elementsEqual(rhs.path.utf8)
  }

  /// Orders paths as texts, and those that are equal as texts by their bytes.
  package static func < (lhs: ExactPath, rhs: ExactPath) -> Bool {
    lhs.path == rhs.path ? lhs.path.utf8.lexicographicallyPrecedes(rhs.path.utf8) : lhs.path < rhs.path
  }

  /// Hashes the bytes.
  package func hash(into hasher: inout Hasher) {
    path.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// Its folder; empty at the top.
  package var folder: String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }

  /// What follows the folder.
  package var name: String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }

  /// The folder as the operating system has it, also of a file at the top of the file system or in the folder that
  /// the program runs in.
  package var parent: String {
    if !folder.isEmpty { return folder }
    return path.hasPrefix("/") ? "/" : "."
  }
}
