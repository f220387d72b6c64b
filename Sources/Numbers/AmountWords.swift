import Text

/// Finds what makes a number beside it an amount: a percent sign, a currency or a magnitude, in signs or words.
struct AmountWords: Sendable {
  private var after: PrefixTree<Kind>
  private var before: SuffixTree
  /// The words for magnitudes, such as `million`.
  private(set) var magnitudes: [[UInt8]] = []

  private enum Kind {
    case percentage, currencySign
    /// A name such as `dollars`, which after a year does not make it an amount, as in “in 2019 dollars”.
    case currencyName
    case magnitude
  }

  init(_ language: FigureLanguage, _ cldr: CLDR) {
    after = PrefixTree(ignoresSpaces: language.rules.spacesAreOptional)
    before = SuffixTree(ignoresSpaces: language.rules.spacesAreOptional)
    let phrases = AdjoiningPhrases(.amounts, language: language, units: [], cldr: cldr)
    for phrase in phrases.after {
      let kind: Kind =
        phrase.last == "%" ? .percentage : phrase.contains(where: \.isLetter) ? .currencyName : .currencySign
      after.insert(Self.folded(phrase, language.rules), kind)
    }
    for word in language.magnitudeWords {
      let folded = Self.folded(word, language.rules)
      magnitudes.append(folded)
      after.insert(folded, .magnitude)
    }
    for phrase in phrases.before { before.insert(Self.folded(phrase, language.rules)) }
  }

  private static func folded(_ phrase: String, _ rules: LanguageNumbers) -> [UInt8] {
    phrase.withBytes { FoldedText($0, for: rules).bytes }
  }
}

extension AmountWords {
  /// Returns the end of a magnitude that begins at an index, such as `million`.
  func endOfMagnitude(at start: Int, in bytes: [UInt8]) -> Int? {
    endOfPhrase(at: start, in: bytes) { $0.contains(.magnitude) }
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
    return endOfPhrase(at: start, in: bytes) { !(isYear && $0.contains(.currencyName)) }
  }

  private func endOfPhrase(at start: Int, in bytes: [UInt8], where isRight: ([Kind]) -> Bool) -> Int? {
    after.matches(at: bytes[start...]).first { length, kinds in
      let end = start + length
      let isWhole = !(bytes[end - 1].isASCIILetter && end < bytes.count && bytes[end].isASCIIAlphanumeric)
      return isWhole && isRight(kinds) && !(isCurrency(kinds) && isBeforeNumber(end, in: bytes))
    }.map { start + $0.length }
  }

  private func isCurrency(_ kinds: [Kind]) -> Bool {
    kinds.contains { $0 == .currencySign || $0 == .currencyName }
  }

  /// Whether a currency that ends at an index belongs to the number after it, as in “two US$10 million projects”.
  private func isBeforeNumber(_ end: Int, in bytes: [UInt8]) -> Bool {
    let rest = bytes[end...]
    return (rest.first == 0x20 ? rest.dropFirst() : rest).first?.isASCIIDigit == true
  }

  /// Returns the start of a sign or a word that precedes a number, such as `US$`; nil if there is none.
  func start(before start: Int, in text: FoldedText) -> Int? {
    let isSpaced = start > 0 && text.bytes[start - 1] == 0x20
    return before.start(ofTextBefore: isSpaced ? start - 1 : start, in: text)
  }
}
