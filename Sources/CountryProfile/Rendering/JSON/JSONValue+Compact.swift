extension JSONValue {
  /// Appends the value as a JSON text with sorted keys and without white space, as pages carry it.
  func append(to output: inout [UInt8]) {
    switch self {
    case .object(let members):
      Self.append(members.sorted { $0.key < $1.key }, "{", "}", to: &output) { member, output in
        Self.append(member.key, to: &output)
        output += ":".utf8
        member.value.append(to: &output)
      }
    case .array(let elements):
      Self.append(elements, "[", "]", to: &output) { element, output in element.append(to: &output) }
    case .string(let text): Self.append(text, to: &output)
    case .number(let number): output += "\(number)".utf8
    case .bool(let flag): output += "\(flag)".utf8
    case .null: output += "null".utf8
    }
  }
}

extension JSONValue {
  private static func append<Element>(
    _ elements: [Element],
    _ opening: String,
    _ closing: String,
    to output: inout [UInt8],
    _ append: (Element, inout [UInt8]) -> Void
  ) {
    output += opening.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { output += ",".utf8 }
      append(element, &output)
    }
    output += closing.utf8
  }

  private static func append(_ text: String, to output: inout [UInt8]) {
    output += "\"".utf8
    if text.utf8.contains(where: needsEscape) {
      for byte in text.utf8 { append(byte, to: &output) }
    } else {
      output += text.utf8
    }
    output += "\"".utf8
  }

  private static func append(_ byte: UInt8, to output: inout [UInt8]) {
    guard needsEscape(byte) else { return output.append(byte) }
    output += "\\".utf8
    guard byte < 0x20 else { return output.append(byte) }
    output += "u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
  }

  /// Quotation marks, backslashes and control characters (RFC 8259, 7).
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
