import Diagnostics
import YAML

/// Reads a text by language.
typealias TextReader = (YAMLValue) throws(Diagnostic) -> LocalizedText

/// A reader of texts in the given languages, which notes them in a log.
func localizedText(in languages: [String], log: TextLog) -> TextReader {
  { value throws(Diagnostic) in
    let texts = try value.texts(languages: languages)
    for text in texts { log.note(text.text, at: text.offset) }
    return LocalizedText(
      Dictionary(texts.map { ($0.language, $0.text) }, uniquingKeysWith: { first, _ in first })
    )
  }
}

extension YAMLValue {
  /// A text by language: a text alone is in the first language. Where no language is known, any is taken.
  fileprivate func texts(
    languages: [String]
  ) throws(Diagnostic) -> [(language: String, text: String, offset: Int)] {
    guard let pairs = pairs(named: "a language") else {
      return [(languages.first ?? "", try text(), offset)]
    }
    var texts: [(language: String, text: String, offset: Int)] = []
    for (name, value) in pairs {
      let language = try name.text()
      guard languages.isEmpty || languages.contains(language) else {
        throw name.error(
          "'\(language)' is not a language of this profile",
          fix: NearMiss.question(for: language, among: languages)
            ?? "use one of: \(languages.joined(separator: ", "))"
        )
      }
      texts.append((language, try value.text(), value.offset))
    }
    if let first = languages.first, !texts.contains(where: { $0.language == first }) {
      throw error("\(what) has no text in '\(first)', the first language", fix: "add a line '\(first): …'")
    }
    return texts
  }
}

extension YAMLMapping {
  /// Notes all texts in the mapping, at any depth.
  func note(in log: TextLog) {
    for (text, offset) in allTexts { log.note(text, at: offset) }
  }
}
