import Text

/// Finds amounts of which readers want to know the source, whatever they are: percentages, money, numbers with a
/// magnitude, and numbers of five digits and more.
///
/// Years, dates, telephone numbers, addresses and codes are no amounts.
struct AmountSearch: Sendable {
  private let words: AmountWords
  private let format: NumberFormat
  private let numbers: NumberPhrases
  private let rules: LanguageNumbers
  /// Short forms of magnitudes, such as `m`, which belong to an amount of money only.
  private let shortMagnitudes: [[UInt8]]
  /// Those of a thousand, such as `k`, which belong to any number without a space between, as in “50k people”.
  private let shortThousands: [[UInt8]]
  /// The words for a thousand.
  private let thousands: Set<[UInt8]>

  init(_ language: FigureLanguage, _ cldr: CLDR) {
    words = AmountWords(language, cldr)
    format = NumberFormat(cldr)
    numbers = NumberPhrases(language.rules, cldr)
    rules = language.rules
    let short = rules.shortMagnitudes.mapValues { forms in forms.map { Array(CanonicalText.text($0).utf8) } }
    shortMagnitudes = short.values.flatMap(\.self).sorted { $0.count > $1.count }
    shortThousands = short[3] ?? []
    thousands = Set(language.magnitudes.filter { $0.exponent == 3 }.flatMap(\.forms.values).map(\.suffix))
      .union(rules.shortMagnitudes[3] ?? [])
      .reduce(into: []) { $0.insert(Array(CanonicalText.text($1).utf8)) }
  }

  /// The words with which amounts in words begin; before a magnitude may be a phrase such as `half a`.
  var firstWords: [[UInt8]] { numbers.words + words.magnitudes }

  /// Whether a sign or a code such as `USD` is right before a number, as in `USD285`.
  func isBehindSign(_ start: Int, in text: FoldedText) -> Bool {
    words.start(before: start, in: text).map { $0 < start && text.bytes[start - 1] != 0x20 } ?? false
  }

  /// Returns the amount whose number begins at an index; `end` is the end of the digits or of the first word there.
  func amount(
    at start: Int,
    until end: Int,
    _ folded: FoldedText,
    in text: UnsafeBufferPointer<UInt8>
  ) -> FigureSearch.Match? {
    let bytes = folded.bytes
    guard bytes[start].isASCIIDigit else {
      let match = amountInWords(from: start, in: folded).map(folded.match)
      return match.flatMap { Self.isName($0.range, in: text) ? nil : $0 }
    }
    let token = NumberToken(at: start, in: bytes)
    let sign = words.start(before: start, in: folded)
    let number = numbers.endOfRest(after: end, in: folded) ?? end
    let after =
      words.end(after: number, isYear: token.isYear, in: bytes)
      ?? endOfShortMagnitude(after: start..<end, in: folded, isMoney: sign != nil)
      ?? endOfMillion(after: end, folded, in: text)
    if sign == nil, after == nil {
      guard let digits = token.wholeDigits(format), digits >= 5 else { return nil }
      if CodeNumber(folded.original(start..<end), isGrouped: token.isGrouped, in: text).isLikely(rules) {
        return nil
      }
    }
    return folded.match((sign ?? folded.startOfRange(before: start))..<(after ?? end))
  }

  /// Returns the end of a short magnitude that belongs to a number, as in “3 M€”, “US$4.5m” and “50k”; nil for a unit,
  /// as in “2 m”, and for a name such as 4K.
  private func endOfShortMagnitude(after number: Range<Int>, in text: FoldedText, isMoney: Bool) -> Int? {
    let start = text.skippingSpace(at: number.upperBound)
    let word = text.bytes[start..<text.endOfWord(from: start)]
    for short in shortMagnitudes where word.starts(with: short) {
      let last = start + short.count
      if let currency = words.end(after: last, isYear: false, in: text.bytes) { return currency }
      let isThousand = start == number.upperBound && number.count > 1 && shortThousands.contains(short)
      if last == word.endIndex, isMoney || isThousand { return last }
    }
    return nil
  }

  /// Whether an amount in words begins a name, as in “the Four Thousand Islands”.
  private static func isName(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = text[range].split(separator: 0x20).dropFirst()
    return words.contains { $0.first?.isASCIIUppercase == true }
      && text[range.upperBound...].dropFirst().first?.isASCIIUppercase == true
  }

  /// Returns the end of an M right after a number, as in “4.5M people”; a small m may be for metres, unless it is before
  /// a word such as “people”.
  private func endOfMillion(
    after end: Int,
    _ folded: FoldedText,
    in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let bytes = folded.bytes
    guard rules.shortMagnitudes[6]?.contains(where: { $0.lowercased() == "m" }) == true,
      end + 1 < bytes.count,
      bytes[end] == UInt8(ascii: "m"), bytes[end + 1] == 0x20
    else { return nil }
    let sign = folded.original(end..<(end + 1)).lowerBound
    if text[sign] == UInt8(ascii: "M") { return end + 1 }
    let rest = text[(sign + 1)...].prefix(40).prefix { !".,;:!?()\0".utf8.contains($0) }
    let words = String(decoding: rest, as: UTF8.self).split { !$0.isLetter }
    let noun = words.first { $0.first?.isUppercase == false }
    return noun.map { rules.countedNouns.contains(String($0)) } == true ? end + 1 : nil
  }

  /// Returns an amount such as “two hundred million kip” or “half a million” whose number or magnitude begins at an
  /// index.
  private func amountInWords(from start: Int, in text: FoldedText) -> Range<Int>? {
    if let number = numbers.end(from: start, in: text) {
      let first = words.start(before: start, in: text)
      guard var end = words.end(after: number, isYear: false, in: text.bytes) ?? first.map({ _ in number })
      else { return nil }
      if first == nil, isSmallThousand(text.bytes[start..<number], text.bytes[number..<end]) { return nil }
      while let next = numbers.end(from: text.skippingSpace(at: end), in: text),
        let last = words.end(after: next, isYear: false, in: text.bytes)
      {
        end = last
      }
      return (first ?? start)..<end
    }
    guard let magnitude = words.endOfMagnitude(at: start, in: text.bytes),
      let first = numbers.startOfPart(before: start, in: text)
    else { return nil }
    let end = words.end(after: magnitude, isYear: false, in: text.bytes) ?? magnitude
    return end == magnitude && isThousand(text.bytes[start..<magnitude]) ? nil : first..<end
  }
}

extension AmountSearch {
  /// Whether words say a number below 10,000, such as “two thousand”, which in digits would be no amount either.
  private func isSmallThousand(_ number: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
    numbers.isBelowTen(number) && isThousand(rest.drop { $0 == 0x20 || $0 == UInt8(ascii: "-") })
  }

  private func isThousand(_ word: ArraySlice<UInt8>) -> Bool { thousands.contains(Array(word)) }
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
