/// Character classes for scanners of UTF-8 text.
///
/// Inlinable, since the inner loops of other modules use them.
extension UInt8 {
  /// Whether this is a digit from 0 to 9.
  @inlinable
  package var isASCIIDigit: Bool {
    self &- 0x30 < 10
  }

  /// Whether this is a Latin letter without accent.
  @inlinable
  package var isASCIILetter: Bool {
    (self | 0x20) &- 0x61 < 26
  }

  /// Whether this is a small Latin letter without accent.
  @inlinable
  package var isASCIILowercase: Bool {
    self &- 0x61 < 26
  }

  /// Whether this is a Latin letter without accent, or a digit.
  @inlinable
  package var isASCIIAlphanumeric: Bool {
    isASCIILetter || isASCIIDigit
  }

  /// Whether this is one of the ASCII punctuation characters that a backslash can escape in CommonMark.
  @inlinable
  package var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Whether this is white space or a line ending in CommonMark: also a vertical tab and a form feed.
  @inlinable
  package var isASCIIWhitespace: Bool {
    self == 0x20 || 0x09...0x0D ~= self
  }

  /// Whether this is white space inside an HTML tag, which excludes the vertical tab (HTML, 13.2.5).
  @inlinable
  package var isHTMLWhitespace: Bool {
    isASCIIWhitespace && self != 0x0B
  }

  /// Whether this is a space or a tab.
  @inlinable
  package var isBlank: Bool {
    self == 0x20 || self == 0x09
  }

  /// Whether this ends a line, alone or as part of CR LF: a line feed or a carriage return.
  @inlinable
  package var isLineEnd: Bool {
    self == 0x0A || self == 0x0D
  }

  /// Whether this is a UTF-8 continuation byte.
  @inlinable
  package var isUTF8Continuation: Bool {
    self & 0xC0 == 0x80
  }

  /// The lower-case form of an ASCII letter; any other byte unchanged.
  @inlinable
  package var asciiLowercased: UInt8 {
    0x41...0x5A ~= self ? self | 0x20 : self
  }
}

extension Sequence<UInt8> {
  /// Whether all of these bytes are digits from 0 to 9.
  @inlinable
  package var areASCIIDigits: Bool {
    allSatisfy(\.isASCIIDigit)
  }
}

extension String {
  /// Calls `body` with the text's UTF-8 as contiguous bytes, copied only where they are not contiguous already.
  @inlinable
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(utf8).withUnsafeBufferPointer(body)
  }
}
