import Diagnostics

/// Reads a text by language.
typealias TextReader = (YAMLValue) throws(Diagnostic) -> LocalizedText

/// A reader of texts in the given languages.
func localizedText(in languages: [String]) -> TextReader {
  { value throws(Diagnostic) in try value.localizedText(languages: languages) }
}
