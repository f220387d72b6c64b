import Text

/// A path below some folder, compared byte by byte, as file systems compare names.
///
/// Swift's strings are equal when they are canonically equivalent, but two files may have such names.
package struct ExactPath: Sendable, Hashable, Comparable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  package static func == (lhs: ExactPath, rhs: ExactPath) -> Bool {
    lhs.path.utf8.count == rhs.path.utf8.count && lhs.path.utf8.elementsEqual(rhs.path.utf8)
  }

  /// Orders paths as texts, and those that are equal as texts by their bytes.
  package static func < (lhs: ExactPath, rhs: ExactPath) -> Bool {
    lhs.path == rhs.path ? lhs.path.utf8.lexicographicallyPrecedes(rhs.path.utf8) : lhs.path < rhs.path
  }

  package func hash(into hasher: inout Hasher) {
    path.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// Such as `areas` for `areas/health.md`; empty for a path without a slash.
  package var folder: String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }

  /// Such as `health.md` for `areas/health.md`.
  package var name: String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }

  /// The folder as the operating system needs it: `/` for a file in the root folder, `.` for one in the working
  /// directory.
  package var parent: String {
    if !folder.isEmpty { return folder }
    return path.hasPrefix("/") ? "/" : "."
  }
}
