/// JSON strings: quoted and escaped text (RFC 8259, 7).
package enum JSONString {
  /// Appends a text as a JSON string: escaped, and in quotation marks.
  package static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    text.withBytes { append($0, to: &output) }
    output.append(UInt8(ascii: "\""))
  }
}

extension JSONString {
  private static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var plainStart = 0
    for (index, byte) in text.enumerated() where needsEscape(byte) {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[plainStart..<index]))
      output += escape(of: byte).utf8
      plainStart = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[plainStart...]))
  }

  /// Returns whether RFC 8259 requires a byte to be escaped; non-ASCII characters need no escape.
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(of byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))"
    }
  }
}
