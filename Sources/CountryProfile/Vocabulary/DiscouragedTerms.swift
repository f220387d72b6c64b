import Diagnostics
import Text
import YAML

/// Finds the words that the profile avoids, and says what to write instead.
struct DiscouragedTerms: Sendable {
  private let search: TermSearch
  private let terms: [DiscouragedTerm]

  init(_ terms: [DiscouragedTerm]) {
    self.terms = terms
    search = TermSearch(terms.map(\.avoid))
  }

  /// Reports each use in the texts of a file.
  func check(_ texts: VisibleTexts, report: Report) {
    for value in texts.values { check(value, report: report) }
  }

  /// Whether any of them is used in a text.
  func occur(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { !search.matches(in: $0).isEmpty }
  }

  /// Reports each use in one text.
  func check(_ value: YAMLValue, report: Report) {
    var text = value.writtenText ?? ""
    let found = text.withUTF8 { search.matches(in: $0) }
    guard !found.isEmpty else { return }
    // In the file, the text may be broken into lines, and what is between quotes may be written otherwise.
    let start = value.offset
    let written = value.source.bytes.withUnsafeBufferPointer { search.matches(in: $0, from: start) }
    for number in found.indices {
      let place = number < written.count ? written[number].range.lowerBound : start
      report.add(warning(found[number].term, in: value.source, at: place))
    }
  }

  /// Reports each use in the Markdown that begins at an offset of a file; code and addresses may say what they like.
  ///
  /// `texts` are the places of all that readers see; they are looked up only where a term is found.
  func check(
    markdown source: SourceText,
    from bodyStart: Int,
    texts: @autoclosure () -> [Range<Int>],
    report: Report
  ) {
    let found = source.bytes.withUnsafeBufferPointer { search.matches(in: $0, from: bodyStart) }
    guard !found.isEmpty else { return }
    var texts = RangeScan(texts())
    for match in found
    where texts.contains(match.range.lowerBound) && texts.contains(match.range.upperBound - 1) {
      report.add(warning(match.term, in: source, at: match.range.lowerBound))
    }
  }
}

extension DiscouragedTerms {
  private func warning(_ index: Int, in source: SourceText, at offset: Int) -> Diagnostic {
    let term = terms[index]
    return .warning(
      "discouraged-term",
      "this profile does not say '\(term.avoid)'",
      in: source,
      at: offset,
      fix: "write '\(term.use)'" + (term.note.map { ": \($0)" } ?? "")
    )
  }
}
