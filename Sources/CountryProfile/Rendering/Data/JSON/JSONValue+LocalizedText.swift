import Text

extension JSONValue {
  /// A text by language.
  static func text(_ text: LocalizedText) -> JSONValue {
    .object(text.byLanguage.mapValues(JSONValue.string))
  }

  /// A text by language, or null.
  static func optional(_ text: LocalizedText?) -> JSONValue {
    text.map { JSONValue.text($0) } ?? .null
  }
}
