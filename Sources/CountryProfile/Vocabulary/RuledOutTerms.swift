import Diagnostics
import Markdown
import YAML

/// Finds the words that the profile does not want to be used, and says what to write instead.
struct RuledOutTerms: Sendable {
  private let search: TermSearch
  private let terms: [Term]

  init(_ terms: [Term]) {
    self.terms = terms
    search = TermSearch(terms.map(\.avoid))
  }

  /// A warning for each use in the texts that were read from a file.
  func findings(in texts: VisibleTexts) -> [Diagnostic] {
    texts.values.flatMap(findings)
  }

  /// Whether any of them is used in a text.
  func stand(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { !search.matches(in: $0).isEmpty }
  }

  /// A warning for each use in one text.
  func findings(in value: YAMLValue) -> [Diagnostic] {
    var text = value.writtenText ?? ""
    let found = text.withUTF8 { search.matches(in: $0) }
    guard !found.isEmpty else { return [] }
    // In the file, the text may be broken into lines, and what stands between quotes may be written otherwise.
    let start = value.offset
    let written = value.source.bytes.withUnsafeBufferPointer { search.matches(in: $0, from: start) }
    return found.indices.map { number in
      let place = number < written.count ? written[number].range.lowerBound : start
      return finding(found[number].term, in: value.source, at: place)
    }
  }

  /// A warning for each use in the Markdown that begins at an offset of a file; code and addresses may say what they
  /// like.
  func findings(inMarkdown source: SourceText, from bodyStart: Int) -> [Diagnostic] {
    let found = source.bytes.withUnsafeBufferPointer { search.matches(in: $0, from: bodyStart) }
    guard !found.isEmpty else { return [] }
    let texts = MarkdownDocument.texts(in: source, bodyStart: bodyStart, rules: .profile)
    let isText = { (offset: Int) in texts.contains { $0.contains(offset) } }
    return found.filter { isText($0.range.lowerBound) && isText($0.range.upperBound - 1) }.map {
      finding($0.term, in: source, at: $0.range.lowerBound)
    }
  }
}

extension RuledOutTerms {
  private func finding(_ index: Int, in source: SourceText, at offset: Int) -> Diagnostic {
    let term = terms[index]
    return .warning(
      "this profile does not say '\(term.avoid)'",
      in: source,
      at: offset,
      fix: "write '\(term.use)'" + (term.note.map { ": \($0)" } ?? "")
    )
  }
}
