import Foundation
import Text

/// Finds numbers in words before magnitudes, such as “twenty-two”, “two and a half” and “several”.
struct NumberPhrases: Sendable {
  private var tree: PrefixTree<Kind>
  /// Phrases that take the place of a number, such as `half a`.
  private var parts: SuffixTree
  private let areUnspaced: Bool
  /// The words from which numbers are made, such as `twenty` and `two`.
  private(set) var words: [[UInt8]] = []
  private var belowTen: Set<[UInt8]> = []

  private enum Kind {
    case word
    /// A phrase that continues a number, such as `and a half`.
    case continuation
    /// A word between two parts of a number, such as `and`.
    case joiner
  }

  init(_ rules: LanguageNumbers, _ cldr: CLDR) {
    areUnspaced = rules.spacesAreOptional
    tree = PrefixTree(ignoresSpaces: areUnspaced)
    parts = SuffixTree(ignoresSpaces: areUnspaced)
    let spelled = SpelledNumbers(rules: rules, cldr: cldr)
    for number in 1...9 {
      belowTen.formUnion(spelled.words(Decimal(number)).map { Array(CanonicalText.text($0).utf8) })
    }
    for word in spelled.vocabulary {
      words.append(Array(word.utf8))
      tree.insert(word.utf8, .word)
    }
    for phrase in rules.numberContinuations + ["½", "¼", "¾", "⅓", "⅔"] {
      tree.insert(phrase.utf8, .continuation)
    }
    for word in rules.numberJoiners { tree.insert(word.utf8, .joiner) }
    for part in rules.partsOfMagnitudes { parts.insert(Array(part.utf8)) }
  }
}

extension NumberPhrases {
  /// Whether words say a number from one to nine.
  func isBelowTen(_ words: ArraySlice<UInt8>) -> Bool { belowTen.contains(Array(words)) }

  /// Returns the end of the number words from an index on, such as `twenty two`; nil if no number word is there.
  func end(from start: Int, in text: FoldedText) -> Int? {
    guard let first = phrase(at: start, in: text), first.kinds.contains(.word) else { return nil }
    return endOfRest(after: first.end, in: text) ?? first.end
  }

  /// Returns the end of the words that continue a number, such as `and a half`; nil if there are none.
  func endOfRest(after number: Int, in text: FoldedText) -> Int? {
    var last: Int?
    var place = number
    // No number has more words, and without a limit the time would grow with the square of such a text.
    for _ in 0..<24 {
      guard let next = phrase(at: text.skippingSpace(at: place), in: text) else { break }
      place = next.end
      // A joiner belongs to the number only if more of it follows.
      if next.kinds.contains(where: { $0 != .joiner }) { last = place }
    }
    return last
  }

  /// Returns the start of a phrase such as `half a` before a magnitude.
  func startOfPart(before magnitude: Int, in text: FoldedText) -> Int? {
    guard magnitude > 0, text.bytes[magnitude - 1] == 0x20 else { return nil }
    return parts.start(ofTextBefore: magnitude - 1, in: text)
  }

  private func phrase(at start: Int, in text: FoldedText) -> (end: Int, kinds: [Kind])? {
    tree.matches(at: text.bytes[start...])
      .first { length, _ in areUnspaced || !text.isInsideWord(start + length) }
      .map { (start + $0.length, $0.values) }
  }
}
