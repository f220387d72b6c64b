import Text

/// Finds words and phrases in texts of any form: whole words, in upper and lower case, also across line ends.
///
/// Every page is searched, so a text is looked at sixteen bytes at a time.
struct TermSearch: Sendable {
  private let terms: [TermPattern]
  private let leads: [TermPattern.Lead]
  /// The bytes that terms begin with, with no regard to upper and lower case in ASCII.
  private let firstBytes: [UInt8]

  /// A term that was found, by its number, and where.
  struct Match {
    let term: Int
    let range: Range<Int>
  }

  init(_ terms: [String]) {
    let patterns = terms.enumerated().map { TermPattern($1, number: $0) }
    // The longer of two terms that begin alike is looked for first.
    self.terms = patterns.sorted { $0.length > $1.length }
    leads = Array(Set(patterns.flatMap(\.leads)))
    firstBytes = Array(Set(patterns.flatMap(\.firstBytes)))
  }

  /// All places from an offset on where a term stands, in order and without overlaps.
  func matches(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> [Match] {
    guard !leads.isEmpty else { return [] }
    var found: [Match] = []
    forEachCandidate(in: bytes, from: start) { index in
      guard index >= found.last?.range.upperBound ?? start else { return }
      if let match = match(at: index, in: bytes) { found.append(match) }
    }
    return found
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

  /// Calls `body` with each place where a term may begin, and some more at both ends of the text.
  private func forEachCandidate(
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    _ body: (Int) -> Void
  ) {
    var index = start
    if index == 0, !bytes.isEmpty {
      body(index)
      index += 1
    }
    let raw = UnsafeRawBufferPointer(bytes)
    leads.withUnsafeBufferPointer { leads in
      // The byte before each of sixteen places and two behind them are looked at, too.
      while index + 18 <= raw.count {
        while index + 66 <= raw.count, !Self.isCandidate(raw, fourTimesFrom: index, leads) { index += 64 }
        guard index + 18 <= raw.count else { break }
        let found = Self.candidates(raw, at: index, leads)
        for place in 0..<16 where found[place] { body(index + place) }
        index += 16
      }
    }
    for index in index..<max(index, bytes.count)
    where firstBytes.contains(bytes[index] | 0x20) && !bytes[index - 1].isASCIILetter { body(index) }
  }

  /// Whether a term may begin at one of sixty-four places. As bits, since to ask sixteen flags one by one whether any is
  /// set takes longer than to set them.
  @inline(__always)
  private static func isCandidate(
    _ bytes: UnsafeRawBufferPointer,
    fourTimesFrom index: Int,
    _ leads: UnsafeBufferPointer<TermPattern.Lead>
  ) -> Bool {
    let found =
      candidates(bytes, at: index, leads) .| candidates(bytes, at: index + 16, leads)
      .| candidates(bytes, at: index + 32, leads) .| candidates(bytes, at: index + 48, leads)
    return unsafeBitCast(found, to: SIMD2<UInt64>.self) != .zero
  }

  /// At which of sixteen places a term may begin: there stands a lead, and no letter before it.
  @inline(__always)
  private static func candidates(
    _ bytes: UnsafeRawBufferPointer,
    at index: Int,
    _ leads: UnsafeBufferPointer<TermPattern.Lead>
  ) -> SIMDMask<SIMD16<Int8>> {
    let (first, third) = (folded(bytes, at: index), folded(bytes, at: index + 2))
    var found = SIMDMask<SIMD16<Int8>>(repeating: false)
    for lead in leads { found .|= lead.matches(first, third) }
    let before = folded(bytes, at: index - 1) &- SIMD16(repeating: UInt8(ascii: "a"))
    return found .& (before .>= SIMD16(repeating: 26))
  }

  @inline(__always)
  private static func folded(_ bytes: UnsafeRawBufferPointer, at index: Int) -> SIMD16<UInt8> {
    bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self) | SIMD16(repeating: 0x20)
  }
}
