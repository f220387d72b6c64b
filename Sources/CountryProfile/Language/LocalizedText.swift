import Diagnostics
import YAML

/// A text in some or all languages of a site.
struct LocalizedText: Sendable, Hashable {
  /// The texts without the signs of links, by language code; a text from a YAML file always includes the first
  /// language.
  let byLanguage: [String: String]
  /// Those of the texts that have links, by language code.
  let linked: [String: LinkedText]

  init(_ byLanguage: [String: String]) {
    self.byLanguage = byLanguage
    linked = [:]
  }

  init(_ byLanguage: [String: LinkedText]) {
    self.byLanguage = byLanguage.mapValues(\.plain)
    linked = byLanguage.filter { !$0.value.links.isEmpty }
  }

  /// Used instead of a text with an error, which has been reported, so that the rest can still be checked.
  static let missing = LocalizedText([String: String]())
}

extension YAMLReader<LocalizedText> {
  /// Reads a text, or a mapping from language codes to texts, and adds what it reads to `visible`.
  ///
  /// A text without a language code is in the first of `languages`; if `languages` is empty, any code is accepted.
  /// `isSourced` says that figures in the text need no source of their own.
  static func text(in languages: [String], visible: VisibleTexts, isSourced: Bool = false) -> YAMLReader {
    YAMLReader { whole throws(Diagnostic) in
      LocalizedText(
        try whole.read(
          .byLanguage(languages) { value, language throws(Diagnostic) in
            visible.add(value, try value.text(), in: language, isSourced: isSourced)
          }
        )
      )
    }
  }
}

extension YAMLReader {
  /// Returns a reader of a single value, in the first language, or of a mapping from language codes to values.
  ///
  /// If `languages` is empty, any code is accepted. `read` gets each value with the code of its language.
  static func byLanguage<Value>(
    _ languages: [String],
    _ read: @escaping (YAMLValue, String) throws(Diagnostic) -> Value
  ) -> YAMLReader where Result == [String: Value] {
    YAMLReader { value throws(Diagnostic) in
      let first = languages.first ?? ""
      guard let pairs = value.pairs(named: "a language") else { return [first: try read(value, first)] }
      var values: [String: Value] = [:]
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
        values[language] = try read(value, language)
      }
      if !languages.isEmpty, values[first] == nil {
        throw value.error(
          "missing-translation",
          "\(value.what) has no text in '\(first)', the first language",
          fix: "add a line '\(first): …'"
        )
      }
      return values
    }
  }
}
