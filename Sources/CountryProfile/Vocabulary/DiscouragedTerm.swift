import Diagnostics
import YAML

/// Words that the site's texts should not use.
struct DiscouragedTerm: Sendable {
  /// The words that texts should not use.
  let avoid: String
  /// What to write instead.
  let use: String
  /// What an editor should know about it.
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
  /// A text that can be looked for as words of a sentence.
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
