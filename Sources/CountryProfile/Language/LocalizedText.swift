import Diagnostics
import YAML

/// A text in one or more languages.
struct LocalizedText: Sendable, Hashable {
  /// The texts by language code; a text that an editor wrote always has one in the first language.
  let byLanguage: [String: String]

  /// Creates a text from its translations.
  init(_ byLanguage: [String: String]) {
    self.byLanguage = byLanguage
  }

  /// A placeholder for a text whose error has been reported, so that the rest can still be checked.
  static let missing = LocalizedText([:])
}

extension YAMLReader<LocalizedText> {
  /// Returns a reader of a text by language, which is added to the texts that readers see. A text alone is in the
  /// first language.
  ///
  /// If no language is known, any is accepted.
  static func text(in languages: [String], visible: VisibleTexts) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      guard let pairs = value.pairs(named: "a language") else {
        let text = try value.text()
        visible.add(value)
        return LocalizedText([languages.first ?? "": text])
      }
      var texts: [String: String] = [:]
      for (name, value) in pairs {
        let language = try name.text()
        guard languages.isEmpty || languages.contains(language) else {
          throw name.error(
            "unknown-language",
            "'\(language)' is not a language of this profile",
            fix: NearMiss.question(for: language, among: languages)
              ?? "use one of: \(languages.joined(separator: ", "))"
          )
        }
        texts[language] = try value.text()
      }
      if let first = languages.first, texts[first] == nil {
        throw value.error(
          "missing-translation",
          "\(value.what) has no text in '\(first)', the first language",
          fix: "add a line '\(first): …'"
        )
      }
      for (_, value) in pairs { visible.add(value) }
      return LocalizedText(texts)
    }
  }
}

/// The texts of one YAML file that readers of the site see, added as the file is read.
///
/// So each of them is checked, without a list of their keys.
final class VisibleTexts {
  private(set) var values: [YAMLValue] = []

  /// Adds a text.
  func add(_ value: YAMLValue) {
    values.append(value)
  }
}
