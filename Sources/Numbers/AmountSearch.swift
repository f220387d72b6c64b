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
  /// Phrases that take the place of a number, such as `half a` in “half a million”.
  private let parts: [[UInt8]]
  private let rules: LanguageNumbers
  private let shortMagnitudes: Set<[UInt8]>

  init(_ language: FigureLanguage, _ cldr: CLDR) {
    words = AmountWords(language, cldr)
    format = NumberFormat(cldr)
    parts = language.rules.partsOfMagnitudes.map { Array($0.utf8) }
    rules = language.rules
    shortMagnitudes = Set(
      rules.shortMagnitudes.values.flatMap(\.self).map { Array(CanonicalText.text($0).utf8) }
    )
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
    let short = sign == nil ? nil : endOfShortMagnitude(after: end, in: folded)
    let after = words.end(after: short ?? end, isYear: token.isYear, in: bytes) ?? short
    if sign == nil, after == nil {
      guard let digits = token.wholeDigits(format), digits >= 5 else { return nil }
      if CodeNumber(folded.original(start..<end), isGrouped: token.isGrouped, in: text).isLikely(rules) {
        return nil
      }
    }
    return folded.match((sign ?? folded.startOfRange(before: start))..<(after ?? end))
  }

  /// Returns the end of a short magnitude after an amount of money, such as `m` in “US$4.5m”.
  private func endOfShortMagnitude(after end: Int, in text: FoldedText) -> Int? {
    let start = end < text.bytes.count && text.bytes[end] == 0x20 ? end + 1 : end
    let word = text.bytes[start..<text.endOfWord(from: start)]
    return shortMagnitudes.contains(Array(word)) ? word.endIndex : nil
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
  /// Returns the start of the range or of the minus sign before a number, as in `35–40%` and `−5%`.
  fileprivate func startOfRange(before start: Int) -> Int {
    guard start > 0, bytes[start - 1] == UInt8(ascii: "-") else { return start }
    var first = start - 1
    while first > 0, bytes[first - 1].isASCIIDigit || ".,%".utf8.contains(bytes[first - 1]) { first -= 1 }
    return first < start - 1 || first == 0 || bytes[first - 1] == 0x20 ? first : start
  }

  /// Returns a match that is no figure of the list, for a range in the folded text.
  fileprivate func match(_ range: Range<Int>) -> FigureSearch.Match {
    FigureSearch.Match(range: original(range), figure: nil)
  }
}
