/// Character classes for scanners of UTF-8 text.
///
/// Inlinable, since the inner loops of other modules use them.
extension UInt8 {
  /// Bytes below 0x30 wrap around to large numbers, so that one comparison is enough.
  @inlinable
  package var isASCIIDigit: Bool {
    self &- 0x30 < 10
  }

  /// The bit 0x20 makes a capital letter small.
  @inlinable
  package var isASCIILetter: Bool {
    (self | 0x20) &- 0x61 < 26
  }

  @inlinable
  package var isASCIILowercase: Bool {
    self &- 0x61 < 26
  }

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

  /// Also true of a vertical tab and a form feed, as CommonMark has it.
  @inlinable
  package var isASCIIWhitespace: Bool {
    self == 0x20 || 0x09...0x0D ~= self
  }

  /// White space inside an HTML tag, where a vertical tab is none (HTML, 13.2.5).
  @inlinable
  package var isHTMLWhitespace: Bool {
    isASCIIWhitespace && self != 0x0B
  }

  /// A space or a tab; unlike white space, no line end.
  @inlinable
  package var isBlank: Bool {
    self == 0x20 || self == 0x09
  }

  /// A line feed or a carriage return, alone or as part of CR LF.
  @inlinable
  package var isLineEnd: Bool {
    self == 0x0A || self == 0x0D
  }

  /// True of every byte of a character but the first.
  @inlinable
  package var isUTF8Continuation: Bool {
    self & 0xC0 == 0x80
  }

  /// Only A to Z change; bytes of other letters in UTF-8 stay as they are.
  @inlinable
  package var asciiLowercased: UInt8 {
    0x41...0x5A ~= self ? self | 0x20 : self
  }
}

extension Sequence<UInt8> {
  /// True also when there are no bytes.
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
