/// Percent-encodes paths, fragments and query values (RFC 3986).
package enum PercentEncoding {
  /// Appends a path, whose slashes stay as they are.
  ///
  /// A colon is encoded too: the text before it in a relative path could be taken for a scheme such as `https`.
  static func appendPath(_ path: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    append(path, to: &output) { isPlain($0) || $0 == UInt8(ascii: "/") }
  }

  /// Appends the part of an address after `#`, in which `?` and `:` need no encoding.
  static func appendFragment(_ fragment: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    append(fragment, to: &output) {
      isPlain($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: ":")
    }
  }

  /// Returns a text encoded as a query value: all characters are encoded except RFC 3986's unreserved ones.
  package static func queryValue(_ text: String) -> String {
    var output: [UInt8] = []
    text.withBytes { append($0, to: &output, isAllowed: isUnreserved) }
    return String(decoding: output, as: UTF8.self)
  }

  /// Returns the percent-decoded text, or the text unchanged when the result would not be UTF-8.
  package static func decoded(_ text: String) -> String {
    var text = text
    return text.withUTF8 { decoded($0) }
  }

  /// Returns the percent-decoded text, or the text unchanged when the result would not be UTF-8.
  package static func decoded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let plain = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "%")) else { return plain }
    var decoded: [UInt8] = []
    var rest = Array(bytes)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), let high = digits.first?.hexDigitValue,
        let low = digits.dropFirst().first?.hexDigitValue
      {
        decoded.append(high << 4 | low)
        rest.removeFirst(2)
      } else {
        decoded.append(byte)
      }
    }
    return String(validating: decoded, as: UTF8.self) ?? plain
  }
}

extension PercentEncoding {
  private static func append(
    _ bytes: UnsafeBufferPointer<UInt8>,
    to output: inout [UInt8],
    isAllowed: (UInt8) -> Bool
  ) {
    var allowedStart = 0
    for (index, byte) in bytes.enumerated() where !isAllowed(byte) {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[allowedStart..<index]))
      output.append(UInt8(ascii: "%"))
      output.append(hexDigit(byte >> 4))
      output.append(hexDigit(byte & 0x0F))
      allowedStart = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[allowedStart...]))
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  /// Returns whether a byte is one of RFC 3986's unreserved characters or sub-delimiters, or an at sign.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "="), UInt8(ascii: "@"):
      true
    default: isUnreserved(byte)
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: byte.isASCIIAlphanumeric
    }
  }
}

extension UInt8 {
  fileprivate var hexDigitValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
