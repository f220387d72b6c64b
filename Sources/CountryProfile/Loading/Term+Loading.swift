import Diagnostics
import YAML

extension Term {
  init?(_ mapping: inout YAMLMapping) {
    let avoid = mapping.required("avoid") { value throws(Diagnostic) in try value.words() }
    let use = mapping.required("use") { value throws(Diagnostic) in try value.text() }
    let note = mapping.optional("note") { value throws(Diagnostic) in try value.text() }
    guard let avoid, let use else { return nil }
    self.init(avoid: avoid, use: use, note: note)
  }
}

extension YAMLValue {
  /// A text that can be looked for as words of a sentence.
  fileprivate func words() throws(Diagnostic) -> String {
    let text = try text()
    if text.first?.isLetter == true, text.last?.isPunctuation == false { return text }
    throw error("'\(text)' can't be looked for", fix: "write one or more words, such as illegal migrant")
  }
}
