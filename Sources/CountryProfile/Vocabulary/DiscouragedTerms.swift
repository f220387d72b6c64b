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

  /// Warns of each discouraged term in the texts of a YAML file.
  func check(_ texts: VisibleTexts, report: Report) {
    for text in texts.all { check(text.value, report: report) }
  }

  /// Whether a text contains any discouraged term.
  func occur(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { !search.matches(in: $0).isEmpty }
  }

  /// Warns of each discouraged term in one text of a YAML file.
  func check(_ value: YAMLValue, report: Report) {
    var text = value.writtenText ?? ""
    let found = text.withUTF8 { search.matches(in: $0) }
    guard !found.isEmpty else { return }
    // The file may break the text into lines or escape characters, so the file itself is searched for the places.
    let start = value.offset
    let written = value.source.bytes.withUnsafeBufferPointer { search.matches(in: $0, from: start) }
    for number in found.indices {
      let place = number < written.count ? written[number].range.lowerBound : start
      report.add(warning(found[number].term, in: value.source, at: place))
    }
  }

  /// Warns of each discouraged term in the Markdown of a page, but not in code or addresses.
  ///
  /// `bodyStart` is the byte offset of the Markdown. `texts` are the ranges that readers see; they are computed only if
  /// a term is found.
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
