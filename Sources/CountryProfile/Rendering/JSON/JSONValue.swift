import Foundation

/// A value of a data file.
indirect enum JSONValue: Sendable, Encodable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(Decimal)
  case bool(Bool)
  case null

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .object(let members): try container.encode(members)
    case .array(let elements): try container.encode(elements)
    case .string(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .bool(let flag): try container.encode(flag)
    case .null: try container.encodeNil()
    }
  }

  /// The value as a JSON text with sorted keys, one a line.
  func text() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }
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
