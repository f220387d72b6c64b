/// A value in each language of a site, the first language first; never empty.
struct ByLanguage<Value> {
  private let versions: [(language: String, value: Value)]

  /// `versions` begins with the first language and must not be empty; `language` is a code such as `en`.
  init(_ versions: [(language: String, value: Value)]) {
    self.versions = versions
  }

  var first: Value { versions[0].value }
  var values: [Value] { versions.map(\.value) }

  /// The codes of the languages, beginning with the site’s first language.
  var languages: [String] { versions.map(\.language) }

  func map<Part>(_ part: (Value) -> Part) -> ByLanguage<Part> {
    ByLanguage<Part>(versions.map { ($0.language, part($0.value)) })
  }

  func text(_ text: (Value) -> String) -> LocalizedText {
    self.text { text($1) }
  }

  /// Returns a text in each language; `text` is called with the language's code and value.
  func text(_ text: (String, Value) -> String) -> LocalizedText {
    LocalizedText(
      Dictionary(versions.map { ($0.language, text($0.language, $0.value)) }) { first, _ in first }
    )
  }

  /// Returns a text in each language for which `text` returns one; nil if there is none.
  func optionalText(_ text: (Value) -> String?) -> LocalizedText? {
    var texts: [String: String] = [:]
    for version in versions { texts[version.language] = text(version.value) }
    return texts.isEmpty ? nil : LocalizedText(texts)
  }
}

extension ByLanguage: Sendable where Value: Sendable {}
