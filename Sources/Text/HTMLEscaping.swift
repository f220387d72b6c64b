/// Escapes text for use between tags and in quoted attribute values.
///
/// The escapes are those of Python's markupsafe: `&amp;`, `&lt;`, `&gt;`, `&#39;`, `&#34;`. Bytes are compared, since a
/// loop over `Character` values would miss a quote before a combining mark: both together are one `Character`.
package enum HTMLEscaping {
  package static func append(_ text: [UInt8], to output: inout [UInt8]) {
    text.withUnsafeBufferPointer { append(bytes: $0, to: &output) }
  }

  package static func append(_ text: String, to output: inout [UInt8]) {
    text.withBytes { append(bytes: $0, to: &output) }
  }
}

extension HTMLEscaping {
  static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""): true
    default: false
    }
  }

  private static func append(bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var plainStart = 0
    for index in bytes.indices {
      let escape: StaticString
      switch bytes[index] {
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      case UInt8(ascii: "'"): escape = "&#39;"
      case UInt8(ascii: "\""): escape = "&#34;"
      default: continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[plainStart..<index]))
      escape.withUTF8Buffer { output.append(contentsOf: $0) }
      plainStart = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[plainStart...]))
  }
}
