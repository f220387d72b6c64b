import Text

/// Finds the boundaries of words and numbers in scripts that have upper and lower case.
enum WordBoundary {
  /// Whether a byte offset in a UTF-8 text is not inside a word or number.
  ///
  /// Scripts without capitals, such as Lao, may have no spaces between words, so any place in them is a boundary.
  static func isBetweenWords(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index > 0, index < bytes.count else { return true }
    return !(isWord(scalar(before: index, in: bytes)) && isWord(scalar(at: index, in: bytes)))
  }
}

extension WordBoundary {
  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isCased || ("0"..."9").contains(scalar)
  }

  private static func scalar(before index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    var start = index - 1
    while start > 0, bytes[start].isUTF8Continuation, index - start < 4 { start -= 1 }
    return scalar(at: start, in: bytes)
  }

  private static func scalar(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    var decoder = UTF8()
    var rest = bytes[index...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return scalar
  }
}
