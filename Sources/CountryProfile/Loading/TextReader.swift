import Diagnostics

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
