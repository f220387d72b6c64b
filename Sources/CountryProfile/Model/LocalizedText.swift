import Text

/// A text in one or more languages.
struct LocalizedText: Sendable, Hashable {
  /// The texts by language code; the profile's first language is always among them.
  let byLanguage: [String: String]

  /// Creates a text from its translations.
  init(_ byLanguage: [String: String]) {
    self.byLanguage = byLanguage
  }

  /// Stands for a text whose error has been reported, so that the rest can still be checked.
  static let missing = LocalizedText([:])

  /// The text in a language, or in the first language where it has not been translated.
  func text(in language: Language, of profile: Profile) -> String {
    byLanguage[language.code] ?? byLanguage[profile.firstLanguage.code] ?? ""
  }
}

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
