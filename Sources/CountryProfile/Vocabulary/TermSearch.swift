import Text

/// Finds terms of one or more whole words in a text, in upper or lower case, also across line breaks.
struct TermSearch: Sendable {
  private let terms: [TermPattern]
  private let candidates: TermCandidates

  /// A term that was found: `term` is its number in the list of terms, and `range` is in byte offsets.
  struct Match {
    let term: Int
    let range: Range<Int>
  }

  init(_ terms: [String]) {
    let patterns = terms.enumerated().map { TermPattern($1, number: $0) }
    // If two terms begin alike, the longer one is tried first.
    self.terms = patterns.sorted { $0.length > $1.length }
    candidates = TermCandidates(patterns)
  }

  /// Returns the terms found from a byte offset on, in order and without overlaps.
  func matches(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> [Match] {
    var found: [Match] = []
    candidates.forEach(in: bytes, from: start) { index in
      guard index >= found.last?.range.upperBound ?? start else { return }
      if let match = match(at: index, in: bytes) { found.append(match) }
    }
    return found
  }
}

extension TermSearch {
  /// Returns the term that begins at a byte offset; nil if there is none, or if it is only a part of a word.
  func match(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Match? {
    for term in terms {
      guard let end = term.end(at: index, in: bytes) else { continue }
      if WordBoundary.isBetweenWords(index, in: bytes), WordBoundary.isBetweenWords(end, in: bytes) {
        return Match(term: term.number, range: index..<end)
      }
    }
    return nil
  }
}
