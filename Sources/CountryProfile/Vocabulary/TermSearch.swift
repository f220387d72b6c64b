import Text

/// Finds words and phrases in texts of any form: whole words, in upper and lower case, also across line ends.
struct TermSearch: Sendable {
  private let terms: [TermPattern]
  private let candidates: TermCandidates

  /// A term that was found, by its number, and where.
  struct Match {
    let term: Int
    let range: Range<Int>
  }

  init(_ terms: [String]) {
    let patterns = terms.enumerated().map { TermPattern($1, number: $0) }
    // The longer of two terms that begin alike is looked for first.
    self.terms = patterns.sorted { $0.length > $1.length }
    candidates = TermCandidates(patterns)
  }

  /// All places of terms from an offset on, in order and without overlaps.
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
  /// The term at a place, if there is one.
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
