/// Character classes for code that scans UTF-8 text.
///
/// Inlinable, since other modules use these properties in their inner loops.
extension UInt8 {
  /// Bytes below 0x30 wrap around to large numbers, so that one comparison is enough.
  @inlinable
  package var isASCIIDigit: Bool {
    self &- 0x30 < 10
  }

  /// Setting the bit 0x20 turns an upper-case letter into its lower-case form.
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

  /// Whether this is a space, a tab, a line end, a vertical tab or a form feed: the white space that cmark recognises.
  @inlinable
  package var isASCIIWhitespace: Bool {
    self == 0x20 || 0x09...0x0D ~= self
  }

  /// Whether this is white space in an HTML tag; a vertical tab is not (HTML, 13.2.5).
  @inlinable
  package var isHTMLWhitespace: Bool {
    isASCIIWhitespace && self != 0x0B
  }

  /// Whether this is a space or a tab, but not a line end.
  @inlinable
  package var isBlank: Bool {
    self == 0x20 || self == 0x09
  }

  /// Whether this is a line feed or a carriage return, alone or in a CR LF pair.
  @inlinable
  package var isLineEnd: Bool {
    self == 0x0A || self == 0x0D
  }

  /// Whether this is any byte of a multi-byte character except the first.
  @inlinable
  package var isUTF8Continuation: Bool {
    self & 0xC0 == 0x80
  }

  /// Whether the byte begins a letter; in UTF-8, nearly all signs that are not ASCII begin with 0xC2 or 0xE2.
  @inlinable
  package var beginsLetter: Bool { isASCIILetter || (self >= 0xC3 && self != 0xE2) }

  @inlinable
  package var isASCIIUppercase: Bool {
    0x41...0x5A ~= self
  }

  /// Only A to Z change; the bytes of non-ASCII letters stay as they are.
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
  /// Calls `body` with the string's UTF-8 bytes, which are copied only if they are not contiguous in memory.
  @inlinable
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(utf8).withUnsafeBufferPointer(body)
  }
}
