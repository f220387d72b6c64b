/// A path compared byte by byte, as file systems compare names.
///
/// Swift takes two texts for equal however their letters are composed; the two files may both be there.
struct ExactPath: Sendable, Hashable, Comparable {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  static func == (lhs: ExactPath, rhs: ExactPath) -> Bool {
    lhs.path.utf8.count == rhs.path.utf8.count && lhs.path.utf8.elementsEqual(rhs.path.utf8)
  }

  /// Orders paths as texts, and those that are equal as texts by their bytes.
  static func < (lhs: ExactPath, rhs: ExactPath) -> Bool {
    lhs.path == rhs.path ? lhs.path.utf8.lexicographicallyPrecedes(rhs.path.utf8) : lhs.path < rhs.path
  }

  func hash(into hasher: inout Hasher) {
    var path = path
    path.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// The folder that it stands in; empty at the top.
  var folder: String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }

  /// What follows the folder.
  var name: String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }
}
