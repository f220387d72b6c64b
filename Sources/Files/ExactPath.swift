import Text

/// A path below a folder, compared byte by byte, as file systems compare names.
///
/// Swift considers `é` equal to `e` with a combining accent, but a folder can contain two files with these names.
package struct ExactPath: Sendable, Hashable, Comparable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  package static func == (lhs: ExactPath, rhs: ExactPath) -> Bool {
    lhs.path.utf8.count == rhs.path.utf8.count && lhs.path.utf8.elementsEqual(rhs.path.utf8)
  }

  /// Uses Swift's order of strings; paths that Swift considers equal are ordered by their bytes.
  package static func < (lhs: ExactPath, rhs: ExactPath) -> Bool {
    lhs.path == rhs.path ? lhs.path.utf8.lexicographicallyPrecedes(rhs.path.utf8) : lhs.path < rhs.path
  }

  package func hash(into hasher: inout Hasher) {
    path.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// The part before the last slash, such as `areas` for `areas/health.md`; empty for a path without a slash.
  package var folder: String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }

  /// The part after the last slash, such as `health.md` for `areas/health.md`.
  package var name: String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }

  /// The folder in a form that system calls accept: `/` for `/health.md`, and `.` for `health.md`.
  package var parent: String {
    if !folder.isEmpty { return folder }
    return path.hasPrefix("/") ? "/" : "."
  }
}
