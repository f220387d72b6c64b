import TestSupport
import Testing

@testable import CountryProfile

@Suite("The search for terms")
struct TermSearchTests {
  @Test("finds in random texts what a look at each place finds", arguments: 0..<40)
  func sameAsPlain(block: Int) {
    var count = 0
    for seed in block * 50..<block * 50 + 50 {
      var random = SeededGenerator(seed: seed)
      let terms = (0..<Int.random(in: 0...3, using: &random)).map { _ in term(&random) }
      let search = TermSearch(terms)
      let text = Array(self.text(with: terms, &random).utf8)
      let start = Int.random(in: 0...min(3, text.count), using: &random)
      text.withUnsafeBufferPointer { bytes in
        let found = search.matches(in: bytes, from: start)
        let expected = plainMatches(of: search, in: bytes, from: start)
        #expect(found.map(\.range) == expected.map(\.range), "seed \(seed)")
        #expect(found.map(\.term) == expected.map(\.term), "seed \(seed)")
        count += found.count
      }
    }
    #expect(count > 20)
  }
}

extension TermSearchTests {
  private func plainMatches(
    of search: TermSearch,
    in bytes: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> [TermSearch.Match] {
    var found: [TermSearch.Match] = []
    for index in start..<bytes.count where index >= found.last?.range.upperBound ?? start {
      if let match = search.match(at: index, in: bytes) { found.append(match) }
    }
    return found
  }

  private func term(_ random: inout SeededGenerator) -> String {
    let words = ["ab", "a", "Éa", "ສະ", "ba", "straße", "b1"]
    let count = Int.random(in: 1...2, using: &random)
    return (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }

  /// Returns random words, spaces and signs, with some of the terms in lower and upper case; may be empty.
  private func text(with terms: [String], _ random: inout SeededGenerator) -> String {
    let others = [" ", " ", "\n", "-", "*", ".", "x", "a", "É", "ສ", "A", "AB", "ba", "0123456789abcdef"]
    let choices = others + terms + terms.map { $0.uppercased() } + terms.map { $0.lowercased() }
    return (0..<Int.random(in: 0...40, using: &random)).map { _ in choices.randomElement(using: &random) ?? ""
    }
    .joined()
  }
}
