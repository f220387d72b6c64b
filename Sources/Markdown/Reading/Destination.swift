/// The destination of a link or image in its parts.
struct Destination {
  /// The destination without the escapes of Markdown.
  let text: String
  /// The scheme in lower case without its colon.
  let scheme: String?
  /// What stands between the scheme and the first `#`, percent-decoded.
  let path: String
  /// What stands after the first `#`, percent-decoded.
  let fragment: String?

  init(_ text: String) {
    self.text = text
    let schemeEnd = Self.endOfScheme(text.utf8)
    scheme = schemeEnd.map { text[..<$0].lowercased() }
    let rest = schemeEnd.map { text[text.utf8.index(after: $0)...] } ?? text[...]
    let hash = rest.utf8.firstIndex(of: UInt8(ascii: "#"))
    path = Self.decode(rest[..<(hash ?? rest.endIndex)])
    fragment = hash.map { Self.decode(rest[rest.utf8.index(after: $0)...]) }
  }

  /// The place of the colon that ends a scheme: a letter, then letters, digits, `+`, `-` and `.`.
  private static func endOfScheme(_ bytes: String.UTF8View) -> String.Index? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first,
      first.isASCIIAlphanumeric, first > UInt8(ascii: "9")
    else { return nil }
    let isScheme = bytes[..<colon].allSatisfy {
      $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    return isScheme ? colon : nil
  }

  /// A text without its percent-encoding, or as it is when that does not encode UTF-8.
  private static func decode(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = bytes[index + 1].hexDigitValue, let low = bytes[index + 2].hexDigitValue
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self) ?? String(text)
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  fileprivate var hexDigitValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
