extension UInt8 {
  /// Whether this is a blank, a tab or a line end, as CommonMark sees them.
  var isASCIIWhitespace: Bool {
    self == 0x20 || 0x09...0x0D ~= self
  }

  /// Whether this is one of the ASCII characters that a backslash can escape.
  var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Whether this is a Latin letter without accent, or a digit.
  var isASCIIAlphanumeric: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

extension UInt8 {
  /// Whether this is a byte of a UTF-8 character other than its first.
  var isUTF8Continuation: Bool {
    self & 0xC0 == 0x80
  }
}
