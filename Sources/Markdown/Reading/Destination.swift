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

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    text = String(decoding: bytes, as: UTF8.self)
    let colon = Self.endOfScheme(bytes)
    scheme = colon.map { Self.lowercase(bytes[..<$0]) }
    let rest = bytes[(colon.map { $0 + 1 } ?? 0)...]
    let hash = rest.firstIndex(of: UInt8(ascii: "#"))
    fragment = hash.map { Self.decode(rest[($0 + 1)...]) }
    // Most destinations are a path and nothing else.
    let isPath = colon == nil && hash == nil && !bytes.contains(UInt8(ascii: "%"))
    path = isPath ? text : Self.decode(rest[..<(hash ?? rest.endIndex)])
  }

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { Destination($0) }
  }

  /// The place of the colon that ends a scheme: a letter, then letters, digits, `+`, `-` and `.`.
  private static func endOfScheme(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = bytes.first, first.isASCIIAlphanumeric, first > UInt8(ascii: "9") else { return nil }
    let end = bytes.firstIndex { byte in
      !byte.isASCIIAlphanumeric && byte != UInt8(ascii: "+") && byte != UInt8(ascii: "-")
        && byte != UInt8(ascii: ".")
    }
    return end.flatMap { bytes[$0] == UInt8(ascii: ":") ? $0 : nil }
  }

  private static func lowercase(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { lowercase in
      for (index, byte) in bytes.enumerated() { lowercase[index] = byte.asciiLowercase }
      return bytes.count
    }
  }

  /// A text without its percent-encoding, or as it is when that does not encode UTF-8.
  private static func decode(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let plain = String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "%")) else { return plain }
    var decoded: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
        let high = bytes[index + 1].hexDigitValue, let low = bytes[index + 2].hexDigitValue
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self) ?? plain
  }
}

extension UInt8 {
  fileprivate var asciiLowercase: UInt8 {
    0x41...0x5A ~= self ? self | 0x20 : self
  }

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
