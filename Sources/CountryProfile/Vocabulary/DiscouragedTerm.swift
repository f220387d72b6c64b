import Diagnostics
import YAML

/// An entry of `terms` in `profile.yaml`: words to avoid, and what to write instead.
struct DiscouragedTerm: Sendable {
  /// The words that texts should not use, such as `illegal migrant`.
  let avoid: String
  /// The words to write instead, such as `irregular migrant`.
  let use: String
  /// An explanation for editors, which the warning adds; nil if there is none.
  let note: String?
}

extension DiscouragedTerm {
  init?(_ mapping: inout YAMLMapping) {
    let avoid = mapping.required("avoid", .words)
    let use = mapping.required("use", .text)
    let note = mapping.optional("note", .text)
    guard let avoid, let use else { return nil }
    self.init(avoid: avoid, use: use, note: note)
  }
}

extension YAMLReader<String> {
  /// Reads a text that begins with a letter and does not end with punctuation, so that it can be found in sentences.
  fileprivate static var words: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let text = try value.text()
      if text.first?.isLetter == true, text.last?.isPunctuation == false { return text }
      throw value.error(
        "invalid-term",
        "'\(text)' can't be looked for",
        fix: "write one or more words, such as illegal migrant"
      )
    }
  }
}
