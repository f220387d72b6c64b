import Text

/// Finds amounts of which readers want to know the source, whatever they are: percentages, money, numbers with a
/// magnitude, and numbers of five digits and more.
///
/// Years, dates, telephone numbers, addresses and codes are no amounts.
struct AmountSearch: Sendable {
  private let words: AmountWords
  private let format: NumberFormat
  /// The words from which numbers are made, such as `twenty` and `two`.
  private let numberWords: Set<[UInt8]>
  /// Phrases that stand for a number, such as `half a` in “half a million”.
  private let parts: [[UInt8]]
  private let rules: LanguageNumbers

  init(_ language: FigureLanguage, _ cldr: CLDR) {
    words = AmountWords(language, cldr)
    format = NumberFormat(cldr)
    parts = language.rules.partsOfMagnitudes.map { Array($0.utf8) }
    rules = language.rules
    numberWords = Set(
      SpelledNumbers(rules: language.rules, cldr: cldr).vocabulary.map { Array($0.utf8) }
    )
  }

  /// The words with which numbers in words begin.
  var firstWords: [[UInt8]] { Array(numberWords) + parts }

  /// Returns the amount whose number begins at an index; `end` is the end of the digits or of the first word there.
  func amount(
    at start: Int,
    until end: Int,
    _ folded: FoldedText,
    in text: UnsafeBufferPointer<UInt8>
  ) -> FigureSearch.Match? {
    guard !folded.isInsideWord(start) else { return nil }
    let bytes = folded.bytes
    guard bytes[start].isASCIIDigit else {
      guard let number = endOfNumberWords(from: start, until: end, in: folded) else { return nil }
      return words.end(after: number, isYear: false, in: bytes).map { folded.match(start..<$0) }
    }
    let token = NumberToken(at: start, in: bytes)
    let sign = words.start(before: start, in: folded)
    let after = words.end(after: end, isYear: token.isYear, in: bytes)
    if sign == nil, after == nil {
      guard let digits = token.wholeDigits(format), digits >= 5 else { return nil }
      if CodeNumber(folded.original(start..<end), isGrouped: token.isGrouped, in: text).isLikely(rules) {
        return nil
      }
    }
    return folded.match((sign ?? start)..<(after ?? end))
  }

  /// Returns the end of the number words from a word on, such as `twenty two`; nil if the word is no number word.
  private func endOfNumberWords(from start: Int, until end: Int, in text: FoldedText) -> Int? {
    if let part = parts.first(where: { text.bytes[start...].starts(with: $0) }) {
      return start + part.count - 1
    }
    guard numberWords.contains(Array(text.bytes[start..<end])) else { return nil }
    var last = end
    while last < text.bytes.count, text.bytes[last] == 0x20 {
      let next = text.endOfWord(from: last + 1)
      guard numberWords.contains(Array(text.bytes[(last + 1)..<next])) else { break }
      last = next
    }
    return last
  }
}

extension FoldedText {
  /// Returns a match that is no figure of the list, for a range in the folded text.
  fileprivate func match(_ range: Range<Int>) -> FigureSearch.Match {
    FigureSearch.Match(range: original(range), figure: nil)
  }
}
