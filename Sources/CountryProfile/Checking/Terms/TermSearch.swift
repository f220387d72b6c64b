/// Finds words and phrases in texts of any form: whole words, in upper and lower case, also across line ends.
///
/// Every page is searched, so most of a text is passed over sixteen bytes at a time.
struct TermSearch: Sendable {
  private let terms: [Pattern]
  private let leads: [Lead]

  /// A term that was found, by its number, and where.
  struct Match {
    let term: Int
    let range: Range<Int>
  }

  init(_ terms: [String]) {
    let patterns = terms.enumerated().map { Pattern($1, number: $0) }
    // The longer of two terms that begin alike is looked for first.
    self.terms = patterns.sorted { $0.length > $1.length }
    leads = Set(patterns.flatMap(\.leads)).sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  /// All places from an offset on where a term stands, in order and without overlaps.
  func matches(in bytes: [UInt8], from start: Int = 0) -> [Match] {
    guard !leads.isEmpty else { return [] }
    return bytes.withUnsafeBufferPointer { bytes in
      var found: [Match] = []
      var index = nextCandidate(in: bytes, from: start)
      while index < bytes.count {
        let match = match(at: index, in: bytes)
        if let match { found.append(match) }
        index = nextCandidate(in: bytes, from: match?.range.upperBound ?? index + 1)
      }
      return found
    }
  }
}

extension TermSearch {
  private func match(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Match? {
    for term in terms {
      guard let end = term.end(at: index, in: bytes) else { continue }
      if WordBoundary.isBetweenWords(index, in: bytes), WordBoundary.isBetweenWords(end, in: bytes) {
        return Match(term: term.number, range: index..<end)
      }
    }
    return nil
  }

  /// The next place where a term may begin, or the end.
  private func nextCandidate(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    // Three bytes are looked at from each place.
    while index + 18 <= raw.count, !holdsLead(raw, at: index) { index += 16 }
    while index < bytes.count, !leads.contains(where: { $0.stands(at: index, in: bytes) }) { index += 1 }
    return index
  }

  /// Whether a term may begin at one of sixteen places.
  private func holdsLead(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
    let first = Self.folded(bytes, at: index)
    let second = Self.folded(bytes, at: index + 1)
    let third = Self.folded(bytes, at: index + 2)
    var found = SIMDMask<SIMD16<Int8>>(repeating: false)
    for lead in leads { found .|= lead.matches(first, second, third) }
    return any(found)
  }

  private static func folded(_ bytes: UnsafeRawBufferPointer, at index: Int) -> SIMD16<UInt8> {
    bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self) | SIMD16(repeating: 0x20)
  }
}
