/// The same thing in each language of a site, the first language first; never empty.
struct ByLanguage<Value> {
  private let versions: [(language: String, value: Value)]

  /// Creates it from the versions and the codes of their languages.
  init(_ versions: [(language: String, value: Value)]) {
    self.versions = versions
  }

  /// The version in the first language.
  var first: Value { versions[0].value }

  /// The versions, the first language first.
  var values: [Value] { versions.map(\.value) }

  /// The codes of the languages.
  var languages: [String] { versions.map(\.language) }

  /// What each version has.
  func map<Part>(_ part: (Value) -> Part) -> ByLanguage<Part> {
    ByLanguage<Part>(versions.map { ($0.language, part($0.value)) })
  }

  /// What each version says.
  func text(_ text: (Value) -> String) -> LocalizedText {
    self.text { text($1) }
  }

  /// What each version says in the language of a code.
  func text(_ text: (String, Value) -> String) -> LocalizedText {
    LocalizedText(
      Dictionary(versions.map { ($0.language, text($0.language, $0.value)) }) { first, _ in first }
    )
  }

  /// What those versions say that say anything; nil where none does.
  func optionalText(_ text: (Value) -> String?) -> LocalizedText? {
    var texts: [String: String] = [:]
    for version in versions { texts[version.language] = text(version.value) }
    return texts.isEmpty ? nil : LocalizedText(texts)
  }
}

extension ByLanguage: Sendable where Value: Sendable {}
