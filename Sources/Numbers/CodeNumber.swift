import Text

/// A number of many digits that may be a code instead of a quantity, such as a telephone number or a postal code.
struct CodeNumber {
  private let range: Range<Int>
  private let isGrouped: Bool
  private let text: UnsafeBufferPointer<UInt8>

  /// `range` is the place of the digits in the text; `isGrouped` says whether thousands are separated.
  init(_ range: Range<Int>, isGrouped: Bool, in text: UnsafeBufferPointer<UInt8>) {
    (self.range, self.isGrouped, self.text) = (range, isGrouped, text)
  }

  /// Whether the number is more likely a code than a quantity.
  func isLikely(_ rules: LanguageNumbers) -> Bool {
    if isJoined || isQuotedName { return true }
    if isGrouped { return false }
    // Nobody writes a quantity of nine digits without separators, which may be spaces.
    if range.count > 8 && !text[range].contains(0x20) || text[range.lowerBound] == UInt8(ascii: "0")
      || isAmongDigits
    {
      return true
    }
    let isCount = isCount(rules.functionWords)
    return isNamed(rules, isCount: isCount) || (!isCount && isInAddress)
  }
}

extension CodeNumber {
  /// Whether the digits are a part of something longer, such as `A/RES/12345`, `#12345` and `12345-01`.
  private var isJoined: Bool {
    if let before = text[..<range.lowerBound].last,
      "/_#@=+-:.&?*".utf8.contains(before) || before.beginsLetter
    {
      return true
    }
    guard let next = text[range.upperBound...].first else { return false }
    if next.beginsLetter { return true }
    let isFollowed = text[range.upperBound...].dropFirst().first?.isASCIIAlphanumeric == true
    // “A 45,000-strong workforce” has a quantity.
    if isGrouped, next == UInt8(ascii: "-") { return false }
    return "/_@-:".utf8.contains(next) && isFollowed
  }

  /// Whether the number begins a name in quotes, as in “100,000 Homes”.
  private var isQuotedName: Bool {
    let isQuoted = ["\"", "“", "‘", "«"].contains {
      text[..<range.lowerBound].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    let next = text[range.upperBound...].dropFirst().first
    return isQuoted && next?.isASCIIUppercase == true
  }

  /// Whether more digits are beside the number, as in a telephone number.
  private var isAmongDigits: Bool {
    let before = text[..<range.lowerBound].reversed().first { !" ()-".utf8.contains($0) }
    let after = text[range.upperBound...].first { !" ()-".utf8.contains($0) }
    return before?.isASCIIDigit == true || after?.isASCIIDigit == true
  }

  /// Whether the number is a postal code beside the name of a place, as in “, 75008 Paris” and “Bangkok 10200, Thailand”.
  private var isInAddress: Bool {
    let isAfterName =
      text[range.upperBound...].first == UInt8(ascii: ",")
      && words(before: range.lowerBound).last?.first?.isUppercase == true
    let next = text[range.upperBound...].dropFirst(isAfterName ? 1 : 0).first { $0 != 0x20 }
    guard next?.isASCIIUppercase == true else { return false }
    let previous = text[..<range.lowerBound].reversed().first { $0 != 0x20 }
    return isAfterName || previous.map { ",;(\n".utf8.contains($0) } ?? true
  }

  /// Whether the words before the number, or before the list of numbers that it ends, say that it is a code.
  func isNamed(_ rules: LanguageNumbers, isCount: Bool = false) -> Bool {
    let start = startOfList(rules)
    let sign = text[..<start].reversed().first { $0 != 0x20 }
    let words = words(before: start)
    guard let last = words.last, sign != UInt8(ascii: "#") else { return sign == UInt8(ascii: "#") }
    // A longer word before a full stop ends a sentence.
    let isBeforeStop = sign == UInt8(ascii: ".") && last.count > 4
    if rules.codeWords.contains(last.lowercased()) {
      return !isBeforeStop && sign != UInt8(ascii: ",") && !isBeforeCountedNoun(rules)
    }
    // As in “ISO 45001”.
    if last.count > 1, last.allSatisfy(\.isUppercase), sign?.isASCIIUppercase == true { return true }
    guard !isCount, sign.map({ $0.beginsLetter || $0.isUTF8Continuation }) == true else { return false }
    if rules.wordsBeforeCodes.contains(last.lowercased()) {
      return words.indices.contains { index in
        // “The number of refugees is 61087” has a count.
        let isCounted = words[index...].starts(with: ["number", "of"])
        return !isCounted && rules.codeWords.contains(words[index].lowercased())
      }
    }
    // A capital letter at the beginning of a sentence makes no name.
    return last.first?.isUppercase == true && words.count > 1
  }

  /// Whether the word after the number is one such as “people”.
  private func isBeforeCountedNoun(_ rules: LanguageNumbers) -> Bool {
    let rest = text[range.upperBound...].prefix(30).drop { $0 == 0x20 }
    return rules.countedNouns.contains(String(decoding: rest.prefix(while: \.isASCIILetter), as: UTF8.self))
  }

  /// Returns the start of the first number of a list such as “10234, 10235 and 10236” that this number ends.
  private func startOfList(_ rules: LanguageNumbers) -> Int {
    var start = range.lowerBound
    // Without a limit, the time would grow with the square of a long list.
    for _ in 0..<30 {
      guard let previous = numberInList(before: start, rules) else { break }
      start = previous
    }
    return start
  }

  private func numberInList(before start: Int, _ rules: LanguageNumbers) -> Int? {
    var end = self.start(of: \.isASCIIWhitespace, before: start)
    let word = self.start(of: \.isASCIILetter, before: end)..<end
    if !word.isEmpty {
      guard rules.functionWords.contains(String(decoding: text[word], as: UTF8.self)) else { return nil }
      end = word.lowerBound
    }
    end = self.start(
      of: { $0 == 0x20 || $0 == UInt8(ascii: ",") || ($0 >= 0x80 && word.isEmpty) },
      before: end
    )
    let number = self.start(of: \.isASCIIDigit, before: end)
    return end - number > 3 ? number : nil
  }

  /// Returns the start of the longest run of such bytes before a place; the place itself if there is none.
  private func start(of isInRun: (UInt8) -> Bool, before end: Int) -> Int {
    var start = end
    while start > 0, isInRun(text[start - 1]) { start -= 1 }
    return start
  }

  /// Returns the words before a place, at most six, from the start of their sentence on.
  private func words(before end: Int) -> [Substring] {
    let before = text[..<end].suffix(60)
    let sentence = before.split(omittingEmptySubsequences: false) { ";!?\0\n".utf8.contains($0) }.last ?? []
    return String(decoding: sentence, as: UTF8.self).split { !$0.isLetter }.suffix(6)
  }

  /// Whether the number counts the noun after it: a word that is not one such as `to`, also behind names, as in “12000
  /// Lao refugees”.
  private func isCount(_ functionWords: Set<String>) -> Bool {
    let rest = text[range.upperBound...].prefix(60).prefix { !".,;:!?()\0".utf8.contains($0) }
    let words = String(decoding: rest, as: UTF8.self).split { !$0.isLetter }.prefix(3)
    guard let noun = words.drop(while: { $0.first?.isUppercase == true }).first else { return false }
    return noun.count > 1 && !functionWords.contains(String(noun))
  }
}
