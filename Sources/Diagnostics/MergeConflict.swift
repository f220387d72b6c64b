import Text

/// Finds the marks with which Git keeps two versions of lines that it could not merge.
package enum MergeConflict {
  /// Returns the offset of the first mark; nil if there is none.
  package static func place(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if begins(bytes[index...]) { return index }
      guard let end = bytes[index...].firstIndex(of: 0x0A) else { return nil }
      index = end + 1
    }
    return nil
  }

  /// Whether a line is a mark of Git.
  package static func begins(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.starts(with: "<<<<<<< ".utf8) || line.starts(with: ">>>>>>> ".utf8)
  }

  package static func error(in source: SourceText, at offset: Int) -> Diagnostic {
    .error(
      "merge-conflict",
      "two versions of these lines stand here, which Git could not merge",
      in: source,
      at: offset,
      fix: "keep the right one, and delete the other with the lines of <<<<<<<, ======= and >>>>>>>"
    )
  }
}
