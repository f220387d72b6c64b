/// A value in each language of a site, the first language first; never empty.
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

  /// Returns a part of each version.
  func map<Part>(_ part: (Value) -> Part) -> ByLanguage<Part> {
    ByLanguage<Part>(versions.map { ($0.language, part($0.value)) })
  }

  /// Returns a text of each version.
  func text(_ text: (Value) -> String) -> LocalizedText {
    self.text { text($1) }
  }

  /// Returns a text of each version, made with the code of its language.
  func text(_ text: (String, Value) -> String) -> LocalizedText {
    LocalizedText(
      Dictionary(versions.map { ($0.language, text($0.language, $0.value)) }) { first, _ in first }
    )
  }

  /// Returns a text of each version that has one; nil if none does.
  func optionalText(_ text: (Value) -> String?) -> LocalizedText? {
    var texts: [String: String] = [:]
    for version in versions { texts[version.language] = text(version.value) }
    return texts.isEmpty ? nil : LocalizedText(texts)
  }
}

extension ByLanguage: Sendable where Value: Sendable {}
