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
    if isJoined { return true }
    if isGrouped { return false }
    let words = isCount(rules.functionWords) ? rules.codeWords : rules.codeWords.union(rules.wordsBeforeCodes)
    return text[range.lowerBound] == UInt8(ascii: "0") || isAmongDigits || isInAddress || isNamed(words)
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
    return "/_@-:".utf8.contains(next) && isFollowed
  }

  /// Whether more digits are beside the number, as in a telephone number.
  private var isAmongDigits: Bool {
    let before = text[..<range.lowerBound].reversed().first { !" ()-".utf8.contains($0) }
    let after = text[range.upperBound...].first { !" ()-".utf8.contains($0) }
    return before?.isASCIIDigit == true || after?.isASCIIDigit == true
  }

  /// Whether the number is a postal code before the name of a place, as in “, 75008 Paris”.
  private var isInAddress: Bool {
    let next = text[range.upperBound...].drop { $0 == 0x20 }.first
    let previous = text[..<range.lowerBound].reversed().first { $0 != 0x20 }
    guard let next, next.isASCIILetter, !next.isASCIILowercase else { return false }
    return previous.map { ",;(\n".utf8.contains($0) } ?? true
  }

  /// Whether the word before the number says that it is a code, or is a name, as in “Box 11013”.
  private func isNamed(_ words: Set<String>) -> Bool {
    let before = text[..<range.lowerBound].reversed().drop { $0 == 0x20 }
    if let sign = before.first, ":.#".utf8.contains(sign) { return true }
    let letters = before.prefix { $0.beginsLetter || $0.isUTF8Continuation }
    let word = String(decoding: letters.reversed(), as: UTF8.self)
    if words.contains(word.lowercased()) { return true }
    guard let first = word.first, first.isUppercase else { return false }
    // A capital letter at the beginning of a sentence makes no name.
    let ahead = before.dropFirst(letters.count).first { $0 != 0x20 }
    return ahead.map { !".!?\0".utf8.contains($0) } ?? false
  }

  /// Whether the next word may be the noun that the number counts: not a word such as `to`, and not a name.
  private func isCount(_ functionWords: Set<String>) -> Bool {
    let rest = text[range.upperBound...].drop { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }
    let letters = rest.prefix { $0.beginsLetter || $0.isUTF8Continuation }
    let word = String(decoding: letters, as: UTF8.self)
    return word.count > 1 && word.first?.isUppercase == false && !functionWords.contains(word)
  }
}
