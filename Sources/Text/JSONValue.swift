import Foundation

/// A JSON value (RFC 8259), whose numbers are exact.
package indirect enum JSONValue: Sendable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(Decimal)
  case bool(Bool)
  case null
}

extension JSONValue {
  /// A text, or null.
  package static func optional(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }

  /// A whole number, or null.
  package static func optional(_ number: Int?) -> JSONValue {
    number.map { .number(Decimal($0)) } ?? .null
  }
}
