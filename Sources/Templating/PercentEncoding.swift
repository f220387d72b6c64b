/// Writes paths and fragments as RFC 3986 wants them in an address.
enum PercentEncoding {
  /// Appends a path whose segments are separated by slashes.
  ///
  /// A colon is encoded too: in the first segment of a relative address it would end a scheme.
  static func appendPath(_ path: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in path { append(byte, asIs: isPlain(byte) || byte == UInt8(ascii: "/"), to: &output) }
  }

  /// Appends what follows the `#` of an address.
  static func appendFragment(_ fragment: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in fragment {
      let isAllowed = byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ":")
      append(byte, asIs: isPlain(byte) || isAllowed, to: &output)
    }
  }
}

extension PercentEncoding {
  private static func append(_ byte: UInt8, asIs: Bool, to output: inout [UInt8]) {
    if asIs {
      output.append(byte)
    } else {
      output.append(UInt8(ascii: "%"))
      output.append(hexDigit(byte >> 4))
      output.append(hexDigit(byte & 0x0F))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  /// RFC 3986's unreserved characters and sub-delimiters, and the at sign.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "!"),
      UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="),
      UInt8(ascii: "@"):
      true
    default: false
    }
  }
}
