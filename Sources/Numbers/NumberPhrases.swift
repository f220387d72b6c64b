import Text

/// Finds numbers in words before magnitudes, such as “twenty-two”, “two and a half” and “several”.
struct NumberPhrases: Sendable {
  private var tree: PrefixTree
  /// Phrases that take the place of a number, such as `half a`, reversed.
  private var parts: PrefixTree
  private let areUnspaced: Bool
  /// The words from which numbers are made, such as `twenty` and `two`.
  private(set) var words: [[UInt8]] = []

  /// What the phrases in the tree are.
  private static let (word, continuation) = (0, 1)

  init(_ rules: LanguageNumbers, _ cldr: CLDR) {
    areUnspaced = rules.spacesAreOptional
    tree = PrefixTree(ignoresSpaces: areUnspaced)
    parts = tree
    for word in SpelledNumbers(rules: rules, cldr: cldr).vocabulary {
      words.append(Array(word.utf8))
      tree.insert(word.utf8, Self.word)
    }
    for phrase in rules.numberContinuations + rules.numberJoiners {
      tree.insert(phrase.utf8, Self.continuation)
    }
    for part in rules.partsOfMagnitudes { parts.insert(part.utf8.reversed(), 0) }
  }
}

extension NumberPhrases {
  /// Returns the end of the number words from an index on, such as `twenty two`; nil if no number word is there.
  func end(from start: Int, in text: FoldedText) -> Int? {
    guard let first = endOfPhrase(at: start, in: text, isFirst: true) else { return nil }
    return endOfRest(after: first, in: text) ?? first
  }

  /// Returns the end of the words that continue a number, such as `and a half`; nil if there are none.
  func endOfRest(after number: Int, in text: FoldedText) -> Int? {
    var last: Int?
    while let end = endOfPhrase(at: text.skippingSpace(at: last ?? number), in: text, isFirst: false) {
      last = end
    }
    return last
  }

  /// Returns the start of a phrase such as `half a` before a magnitude.
  func startOfPart(before magnitude: Int, in text: FoldedText) -> Int? {
    guard magnitude > 0, text.bytes[magnitude - 1] == 0x20 else { return nil }
    let end = magnitude - 1
    return parts.matches(at: text.bytes[..<end].suffix(40).reversed())
      .first { length, _ in !text.isInsideWord(end - length) }
      .map { end - $0.end }
  }

  private func endOfPhrase(at start: Int, in text: FoldedText, isFirst: Bool) -> Int? {
    tree.matches(at: text.bytes[start...])
      .first { length, kinds in
        (areUnspaced || !text.isInsideWord(start + length)) && !(isFirst && kinds == [Self.continuation])
      }
      .map { start + $0.end }
  }
}
