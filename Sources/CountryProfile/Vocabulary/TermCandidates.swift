import Text

/// Finds the places in a text where a term may begin, sixteen bytes at a time.
///
/// Every page is searched; testing one byte at a time makes a build of ten thousand pages about 5 per cent slower.
struct TermCandidates: Sendable {
  private let leadsOfWords: [TermPattern.Lead]
  private let otherLeads: [TermPattern.Lead]
  /// The bytes that terms begin with, in lower case where they are ASCII.
  private let firstBytes: [UInt8]

  init(_ terms: [TermPattern]) {
    leadsOfWords = Array(Set(terms.filter { !$0.followsLetters }.flatMap(\.leads)))
    otherLeads = Array(Set(terms.filter(\.followsLetters).flatMap(\.leads)))
    firstBytes = Array(Set(terms.flatMap(\.firstBytes)))
  }

  /// Calls `body` with each byte offset where a term may begin, and with some others near both ends of the text.
  func forEach(
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    _ body: (Int) -> Void
  ) {
    guard !firstBytes.isEmpty else { return }
    var index = start
    if index == 0, !bytes.isEmpty {
      body(index)
      index += 1
    }
    let raw = UnsafeRawBufferPointer(bytes)
    withLeads { leads in
      // For sixteen places, the byte before the first and the two bytes after the last are read, too.
      while index + 18 <= raw.count {
        while index + 66 <= raw.count, !Self.isCandidate(raw, fourTimesFrom: index, leads) { index += 64 }
        guard index + 18 <= raw.count else { break }
        let found = Self.candidates(raw, at: index, leads)
        for place in 0..<16 where found[place] { body(index + place) }
        index += 16
      }
    }
    for index in index..<max(index, bytes.count) where firstBytes.contains(bytes[index] | 0x20) {
      body(index)
    }
  }
}

extension TermCandidates {
  /// The first bytes of terms: of those that must begin a word, and of those that may follow a letter.
  private struct Leads {
    let ofWords: UnsafeBufferPointer<TermPattern.Lead>
    let others: UnsafeBufferPointer<TermPattern.Lead>
  }

  private func withLeads(_ body: (Leads) -> Void) {
    leadsOfWords.withUnsafeBufferPointer { ofWords in
      otherLeads.withUnsafeBufferPointer { others in body(Leads(ofWords: ofWords, others: others)) }
    }
  }

  /// Whether a term may begin anywhere in the next sixty-four bytes.
  ///
  /// The results are combined as bits, since testing sixteen flags one by one takes longer than computing them.
  @inline(__always)
  private static func isCandidate(
    _ bytes: UnsafeRawBufferPointer,
    fourTimesFrom index: Int,
    _ leads: Leads
  ) -> Bool {
    let found =
      candidates(bytes, at: index, leads) .| candidates(bytes, at: index + 16, leads)
      .| candidates(bytes, at: index + 32, leads) .| candidates(bytes, at: index + 48, leads)
    return unsafeBitCast(found, to: SIMD2<UInt64>.self) != .zero
  }

  /// Returns a mask that is set where a term may begin, for the sixteen places from `index` on.
  @inline(__always)
  private static func candidates(
    _ bytes: UnsafeRawBufferPointer,
    at index: Int,
    _ leads: Leads
  ) -> SIMDMask<SIMD16<Int8>> {
    let (first, third) = (folded(bytes, at: index), folded(bytes, at: index + 2))
    let before = folded(bytes, at: index - 1) &- SIMD16(repeating: UInt8(ascii: "a"))
    var found = SIMDMask<SIMD16<Int8>>(repeating: false)
    for lead in leads.ofWords { found .|= lead.matches(first, third) }
    found .&= before .>= SIMD16(repeating: 26)
    for lead in leads.others { found .|= lead.matches(first, third) }
    return found
  }

  @inline(__always)
  private static func folded(_ bytes: UnsafeRawBufferPointer, at index: Int) -> SIMD16<UInt8> {
    bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self) | SIMD16(repeating: 0x20)
  }
}
