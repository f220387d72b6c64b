import Foundation

/// A JSON value (RFC 8259); its numbers are decimal, so `0.1` is exact.
package indirect enum JSONValue: Sendable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(Decimal)
  case bool(Bool)
  case null
}

extension JSONValue {
  package static func optional(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }

  package static func optional(_ number: Int?) -> JSONValue {
    number.map { .number(Decimal($0)) } ?? .null
  }
}

extension JSONValue {
  /// The value as JSON text for a data file: one member per line, with a line feed at the end.
  package var text: [UInt8] {
    var text: [UInt8] = []
    append(to: &text, depth: 0)
    return text + [0x0A]
  }

  /// Appends the value as JSON text with sorted keys.
  ///
  /// If `depth` is nil, the text has no white space, which keeps pages small. Otherwise each member is on a line of its
  /// own, indented according to `depth`, the value's nesting depth.
  package func append(to output: inout [UInt8], depth: Int? = nil) {
    switch self {
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }
      Self.append(sorted, between: ("{", "}"), depth: depth, to: &output) { member, depth, output in
        JSONString.append(member.key, to: &output)
        output += (depth == nil ? ":" : " : ").utf8
        member.value.append(to: &output, depth: depth)
      }
    case .array(let elements):
      Self.append(elements, between: ("[", "]"), depth: depth, to: &output) { element, depth, output in
        element.append(to: &output, depth: depth)
      }
    case .string(let text): JSONString.append(text, to: &output)
    case .number(let number): output += "\(number)".utf8
    case .bool(let flag): output += "\(flag)".utf8
    case .null: output += "null".utf8
    }
  }
}

extension JSONValue {
  private static func append<Element>(
    _ elements: [Element],
    between brackets: (opening: String, closing: String),
    depth: Int?,
    to output: inout [UInt8],
    _ append: (Element, Int?, inout [UInt8]) -> Void
  ) {
    let inner = depth.map { $0 + 1 }
    let lineBreak = depth == nil ? "" : "\n"
    output += (brackets.opening + lineBreak).utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { output += ("," + lineBreak).utf8 }
      indent(to: inner, in: &output)
      append(element, inner, &output)
    }
    output += lineBreak.utf8
    indent(to: depth, in: &output)
    output += brackets.closing.utf8
  }

  private static func indent(to depth: Int?, in output: inout [UInt8]) {
    output += repeatElement(UInt8(ascii: " "), count: 2 * (depth ?? 0))
  }
}
