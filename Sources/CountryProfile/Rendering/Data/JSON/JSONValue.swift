import Foundation

/// A value of a data file, or of the data that a page carries.
indirect enum JSONValue: Sendable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(Decimal)
  case bool(Bool)
  case null
}

extension JSONValue {
  /// A text, or null.
  static func optional(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }

  /// A whole number, or null.
  static func optional(_ number: Int?) -> JSONValue {
    number.map { .number(Decimal($0)) } ?? .null
  }

  /// A text by language.
  static func text(_ text: LocalizedText) -> JSONValue {
    .object(text.byLanguage.mapValues(JSONValue.string))
  }

  /// A text by language, or null.
  static func optional(_ text: LocalizedText?) -> JSONValue {
    text.map { JSONValue.text($0) } ?? .null
  }
}
