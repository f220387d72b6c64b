import Text

/// Finds what makes a number beside it an amount: a percent sign, a currency or a magnitude, in signs or words.
struct AmountWords: Sendable {
  private var after: PrefixTree
  /// The texts before numbers, reversed.
  private var before: PrefixTree
  /// Names such as `dollars`, which after a year do not make it an amount, as in “in 2019 dollars”.
  private static let (signs, names, magnitude) = (0, 1, 2)
  /// The words for magnitudes, such as `million`.
  private(set) var magnitudes: [[UInt8]] = []

  init(_ language: FigureLanguage, _ cldr: CLDR) {
    after = PrefixTree(ignoresSpaces: language.rules.spacesAreOptional)
    before = after
    let phrases = AdjoiningPhrases(.amounts, language: language, units: [], cldr: cldr)
    for phrase in phrases.after {
      let isName = phrase.contains(where: \.isLetter) && phrase.last != "%"
      after.insert(Self.folded(phrase, language.rules), isName ? Self.names : Self.signs)
    }
    for word in language.magnitudeWords {
      let folded = Self.folded(word, language.rules)
      magnitudes.append(folded)
      after.insert(folded, Self.magnitude)
    }
    for phrase in phrases.before {
      before.insert(Self.folded(phrase, language.rules).reversed(), Self.signs)
    }
  }

  private static func folded(_ phrase: String, _ rules: LanguageNumbers) -> [UInt8] {
    phrase.withBytes { FoldedText($0, for: rules).bytes }
  }
}

extension AmountWords {
  /// Returns the end of a magnitude that begins at an index, such as `million`.
  func endOfMagnitude(at start: Int, in bytes: [UInt8]) -> Int? {
    endOfPhrase(at: start, in: bytes) { $0.contains(Self.magnitude) }
  }

  /// Returns the end of the signs and words that follow a number, such as ` million dollars`; nil if there are none.
  func end(after end: Int, isYear: Bool, in bytes: [UInt8]) -> Int? {
    var last: Int?
    while let next = endOfPhrase(after: last ?? end, isYear: isYear, in: bytes) { last = next }
    return last
  }

  private func endOfPhrase(after end: Int, isYear: Bool, in bytes: [UInt8]) -> Int? {
    var start = end
    if start < bytes.count, bytes[start] == 0x20 || bytes[start] == UInt8(ascii: "-") { start += 1 }
    return endOfPhrase(at: start, in: bytes) { !(isYear && $0.contains(Self.names)) }
  }

  private func endOfPhrase(at start: Int, in bytes: [UInt8], where isRight: ([Int]) -> Bool) -> Int? {
    after.matches(at: bytes[start...]).first { length, kinds in
      let end = start + length
      let isWhole = !(bytes[end - 1].isASCIILetter && end < bytes.count && bytes[end].isASCIIAlphanumeric)
      return isWhole && isRight(kinds)
    }.map { start + $0.end }
  }

  /// Returns the start of a sign or a word that precedes a number, such as `US$`; nil if there is none.
  func start(before start: Int, in text: FoldedText) -> Int? {
    let isSpaced = start > 0 && text.bytes[start - 1] == 0x20
    let end = isSpaced ? start - 1 : start
    return before.matches(at: text.bytes[..<end].suffix(24).reversed())
      .first { length, _ in !text.isInsideWord(end - length) }
      .map { end - $0.end }
  }
}
