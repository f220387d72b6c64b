import Text

/// Finds words and signs beside a link that belong to its number, such as a minus sign, a magnitude or a unit.
///
/// Readers do not see where a link ends, so “[7.1](fact:population) billion” is as wrong as “[7.1 billion]”.
struct AdjoiningWords: Sendable {
  private let phrases: AdjoiningPhrases
  /// The first words of the phrases after a number, for a quick check before the full search.
  private let firstWords: Set<String>
  /// The last words of the phrases before a number, for a quick check before the full search.
  private let lastWords: Set<String>

  init(_ phrases: AdjoiningPhrases) {
    self.phrases = phrases
    firstWords = Set(phrases.after.map { String($0.prefix(while: \.isLetter)) })
    lastWords = Set(
      (phrases.before + phrases.numberWords).compactMap { $0.split { !$0.isLetter }.last.map(String.init) }
    )
  }

  /// Returns the text extended by the words beside it that belong to the number; nil if there are none.
  func joined(_ text: FigureText) -> FigureText? {
    let (before, after) = (before(text), after(text))
    if before.isEmpty, after.isEmpty { return nil }
    let joined = FigureText(
      before + text.text + (after.first == "-" ? " \(after.dropFirst())" : after),
      before: String(text.before.dropLast(before.count)),
      after: String(text.after.dropFirst(after.count))
    )
    // More words may follow, such as “dollars” after “million”.
    return self.joined(joined) ?? joined
  }
}

extension AdjoiningWords {
  /// Returns what is before a link and belongs to its number, such as `US$`; empty if there is nothing.
  private func before(_ text: FigureText) -> String {
    guard let last = text.before.utf8.last, let first = text.text.first else { return "" }
    if !first.isLetter, last.isASCIIDigit || ".,/".utf8.contains(last) {
      let digits = text.before.reversed().prefix { $0.isNumber || ".,/".contains($0) }
      return digits.contains(where: \.isNumber) ? String(digits.reversed()) : ""
    }
    if first.isCurrencySymbol, last.isASCIILetter { return String(text.before.suffix(while: \.isLetter)) }
    let sign = text.before.last.map { "-\u{2212}".contains($0) } ?? false
    if sign, text.text.contains(where: \.isNumber) {
      let isRange = text.before.dropLast().last.map { $0.isNumber || $0.isLetter } ?? false
      return isRange ? "" : String(text.before.suffix(1))
    }
    guard mayEndInPhrase(text.before) else { return "" }
    let isWord = first.isLetter && !text.text.prefix(4).contains(where: \.isCurrencySymbol)
    // A number in digits ends no number in words: “[over 7 million] and [over 7.5 million]” are two.
    let numberWords = text.text.contains(where: \.isNumber) ? [] : phrases.numberWords
    let candidates =
      isWord ? numberWords + phrases.before.filter { $0.contains { !$0.isLetter } } : phrases.before
    return phrase(of: candidates, atEndOf: String(text.before.suffix(24)), withHyphen: isWord)
  }

  /// Returns what is after a link and belongs to its number, such as ` million`; empty if there is nothing.
  private func after(_ text: FigureText) -> String {
    guard let first = text.after.utf8.first, let last = text.text.last else { return "" }
    let isFraction = text.after.first.map { $0.isNumber && !$0.isASCII } ?? false
    if last.isNumber, first.isASCIIDigit || isFraction || ".,/".utf8.contains(first) {
      let digits = text.after.prefix { $0.isNumber || ".,/".contains($0) }
      return digits.lastIndex(where: \.isNumber).map { String(digits[...$0]) } ?? ""
    }
    if first.isASCIILetter, last.isNumber || last.isLetter {
      return String(text.after.prefix { $0.isLetter || $0.isNumber })
    }
    guard mayBeginWithPhrase(text.after) else { return "" }
    let hasHyphen = text.after.first == "-"
    let words = text.after.dropFirst(hasHyphen ? 1 : 0).prefix(60)
    let folded = CanonicalText.trim(CanonicalText.fold(String(words)))
    let isJoined = words.first?.isLetter == true && !hasHyphen
    if isJoined, !phrases.areUnspaced { return "" }
    guard
      let phrase = phrases.after.first(where: { folded.hasPrefix($0) && (isJoined || ends($0, in: folded)) })
    else { return "" }
    let size = (1...words.count).first { CanonicalText.text(String(words.prefix($0))) == phrase }
    return size.map { String(text.after.prefix($0 + (hasHyphen ? 1 : 0))) } ?? ""
  }

  /// Returns the first candidate that a text ends with, as it is typed there; empty if there is none.
  private func phrase(of candidates: [String], atEndOf text: String, withHyphen: Bool) -> String {
    let hyphen = withHyphen && text.hasSuffix("-") ? "-" : ""
    let words = text.dropLast(hyphen.count)
    let folded = CanonicalText.text(String(words))
    for phrase in candidates where folded.hasSuffix(phrase) {
      // The canonical form can be shorter than the typed text, so each length of typed text is tried.
      let sizes = 1...max(1, words.count)
      guard let size = sizes.first(where: { CanonicalText.text(String(words.suffix($0))) == phrase }) else {
        continue
      }
      let neighbour = words.dropLast(size).last
      let isWhole = phrase.first?.isLetter != true || neighbour?.isLetter != true
      if isWhole || phrases.areUnspaced { return String(words.suffix(size)) + hyphen }
    }
    return ""
  }
}

extension AdjoiningWords {
  /// Returns false quickly if the last word is in no phrase, as is usual; otherwise the full search is needed.
  private func mayEndInPhrase(_ text: String) -> Bool {
    let rest = text.utf8.reversed().drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
    let word = rest.prefix(while: \.isASCIILetter)
    // Currency signs and non-ASCII letters need the full search.
    if let sign = rest.dropFirst(word.count).first, sign >= 0x80 || sign == UInt8(ascii: "$") { return true }
    return !word.isEmpty && lastWords.contains(String(decoding: word.reversed(), as: UTF8.self).lowercased())
  }

  private func mayBeginWithPhrase(_ text: String) -> Bool {
    let rest = text.utf8.drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
    guard let first = rest.first, first >= 0x80 || first.isASCIILetter || "%$\n".utf8.contains(first) else {
      return false
    }
    let word = rest.prefix { $0.isASCIILetter || $0 >= 0x80 }
    if word.isEmpty || word.contains(where: { $0 >= 0x80 }) { return true }
    return firstWords.contains(Substring(word).lowercased())
  }

  /// Returns false if the phrase at the start of a text is only a part of a word, or belongs to a number after it.
  private func ends(_ phrase: String, in text: String) -> Bool {
    let rest = text.dropFirst(phrase.count)
    guard let next = rest.first else { return true }
    let isWord = phrase.last.map { $0.isLetter || $0.isNumber } ?? false
    let joins = "-'".contains(next) && rest.dropFirst().first.map { $0.isLetter || $0.isNumber } == true
    if isWord, next.isLetter || next.isNumber || joins { return false }
    return rest.first { $0 != " " }?.isNumber != true
  }
}

extension StringProtocol {
  /// Returns the longest suffix whose characters all meet a condition.
  fileprivate func suffix(while condition: (Character) -> Bool) -> String {
    String(reversed().prefix(while: condition).reversed())
  }
}
