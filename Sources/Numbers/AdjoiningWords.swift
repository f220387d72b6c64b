import Foundation
import Text

/// Finds what beside a linked number is a part of it: digits, a sign, a magnitude, per cent, money, a unit.
///
/// Readers do not see where a link ends, so “[7.1](fact:population) billion” is as wrong as “[7.1 billion]”.
struct AdjoiningWords: Sendable {
  private let phrases: AdjoiningPhrases
  /// The first words of phrases after a number, and the last words of phrases before one.
  private let firstWords: Set<String>
  private let lastWords: Set<String>

  init(_ phrases: AdjoiningPhrases) {
    self.phrases = phrases
    firstWords = Set(phrases.after.map { String($0.prefix(while: \.isLetter)) })
    lastWords = Set(
      (phrases.before + phrases.numberWords).compactMap { $0.split { !$0.isLetter }.last.map(String.init) }
    )
  }

  /// Returns a text with all beside it that is a part of the number; nil if nothing is.
  func joined(_ text: FigureText) -> FigureText? {
    let (before, after) = (before(text), after(text))
    if before.isEmpty, after.isEmpty { return nil }
    let joined = FigureText(
      before + text.text + (after.first == "-" ? " \(after.dropFirst())" : after),
      before: String(text.before.dropLast(before.count)),
      after: String(text.after.dropFirst(after.count))
    )
    // A magnitude may have a currency after it.
    return self.joined(joined) ?? joined
  }
}

extension AdjoiningWords {
  /// Returns the end of the words before a number that belongs to it; empty if nothing does.
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
    let candidates =
      isWord ? phrases.numberWords + phrases.before.filter { $0.contains { !$0.isLetter } } : phrases.before
    return phrase(of: candidates, atEndOf: String(text.before.suffix(24)), withHyphen: isWord)
  }

  /// Returns the beginning of the words after a number that belongs to it; empty if nothing does.
  private func after(_ text: FigureText) -> String {
    guard let first = text.after.utf8.first, let last = text.text.last else { return "" }
    if last.isNumber, first.isASCIIDigit || ".,/".utf8.contains(first) {
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

  /// Returns the phrase at the end of a text, as it is typed; empty if none of the candidates is there.
  private func phrase(of candidates: [String], atEndOf text: String, withHyphen: Bool) -> String {
    let hyphen = withHyphen && text.hasSuffix("-") ? "-" : ""
    let words = text.dropLast(hyphen.count)
    let folded = CanonicalText.text(String(words))
    for phrase in candidates where folded.hasSuffix(phrase) {
      // Folding may have left out signs, so it is not as many characters as were typed.
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
  /// Looks at the last word alone, since most are not part of a phrase.
  private func mayEndInPhrase(_ text: String) -> Bool {
    let rest = text.utf8.reversed().drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
    let word = rest.prefix(while: \.isASCIILetter)
    // A sign of a currency, or a letter of another script.
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

  /// Returns whether a phrase at the start of a text is all of its last word, and no sign of another number.
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
  /// The last characters that meet a condition.
  fileprivate func suffix(while condition: (Character) -> Bool) -> String {
    String(reversed().prefix(while: condition).reversed())
  }
}
