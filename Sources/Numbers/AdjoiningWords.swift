import Foundation
import Text

/// Finds what beside a linked number is a part of it: digits, a sign, a magnitude, per cent, money, a unit.
///
/// Readers do not see where a link ends, so “[7.1](fact:population) billion” is as wrong as “[7.1 billion]”.
struct AdjoiningWords: Sendable {
  /// What may be beside a number; all are canonical, and the longest first.
  struct Phrases: Sendable {
    /// Such as `us$`, before a number.
    var before: [String] = []
    /// Such as `per cent`, after a number.
    var after: [String] = []
    /// Letters that follow a digit at once, such as the `m` in 7.1m.
    var joined: [String] = []
  }

  private let phrases: Phrases
  /// The first words of phrases after a number, and the words that are phrases before one.
  private let firstWords: Set<String>
  private let lastWords: Set<String>

  /// Finds digits and signs alone.
  static let digits = AdjoiningWords(Phrases())

  init(_ phrases: Phrases) {
    let longestFirst = { (phrases: [String]) in
      Set(phrases.map(CanonicalText.text)).subtracting([""]).sorted {
        ($0.utf8.count, $0) > ($1.utf8.count, $1)
      }
    }
    self.phrases = Phrases(
      before: longestFirst(phrases.before),
      after: longestFirst(phrases.after),
      joined: longestFirst(phrases.joined)
    )
    firstWords = Set(self.phrases.after.map { String($0.prefix(while: \.isLetter)) })
    lastWords = Set(self.phrases.before.filter { $0.utf8.allSatisfy { $0 < 0x80 } })
  }

  /// Returns a text with all beside it that is a part of the number; nil if nothing is.
  func joined(_ text: FigureText) -> FigureText? {
    let (before, after) = (before(text), after(text))
    if before.isEmpty, after.isEmpty { return nil }
    let joined = FigureText(
      before + text.text + after,
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
    guard text.text.first?.isLetter == false, let last = text.before.last else { return "" }
    if last.isNumber || ".,".contains(last) {
      let digits = text.before.reversed().prefix { $0.isNumber || ".,".contains($0) }
      return digits.contains(where: \.isNumber) ? String(digits.reversed()) : ""
    }
    if "-\u{2212}".contains(last) {
      let isRange = text.before.dropLast().last.map { $0.isNumber || $0.isLetter } ?? false
      return isRange ? "" : String(last)
    }
    guard mayEndInPhrase(text.before) else { return "" }
    let words = text.before.suffix(20)
    let folded = CanonicalText.text(String(words))
    for phrase in phrases.before where folded.hasSuffix(phrase) {
      // Folding may have left out signs, so it is not as many characters as were typed.
      let sizes = 1...words.count
      guard let size = sizes.first(where: { CanonicalText.text(String(words.suffix($0))) == phrase }) else {
        continue
      }
      let neighbour = words.dropLast(size).last
      if phrase.first?.isLetter != true || neighbour?.isLetter != true { return String(words.suffix(size)) }
    }
    return ""
  }

  /// Returns the beginning of the words after a number that belongs to it; empty if nothing does.
  private func after(_ text: FigureText) -> String {
    guard let first = text.after.first else { return "" }
    let endsInDigit = text.text.last?.isNumber == true
    if endsInDigit, first.isNumber || ".,".contains(first) {
      let digits = text.after.prefix { $0.isNumber || ".,".contains($0) }
      return digits.lastIndex(where: \.isNumber).map { String(digits[...$0]) } ?? ""
    }
    if first.isLetter, !endsInDigit { return "" }
    guard mayBeginWithPhrase(text.after) else { return "" }
    let words = text.after.prefix(60)
    let folded = CanonicalText.trim(CanonicalText.fold(String(words)))
    let candidates = first.isLetter ? phrases.joined : phrases.after
    guard let phrase = candidates.first(where: { folded.hasPrefix($0) && Self.ends($0, in: folded) }) else {
      return ""
    }
    let size = (1...words.count).first { CanonicalText.text(String(words.prefix($0))) == phrase }
    return size.map { String(words.prefix($0)) } ?? ""
  }

  /// Looks at the last word alone, since most are not part of a phrase.
  private func mayEndInPhrase(_ text: String) -> Bool {
    let rest = text.utf8.reversed().drop { $0 == 0x20 }
    let word = rest.prefix(while: \.isASCIILetter)
    // A sign of a currency.
    if let sign = rest.dropFirst(word.count).first, sign >= 0x80 || sign == UInt8(ascii: "$") { return true }
    return !word.isEmpty && lastWords.contains(String(decoding: word.reversed(), as: UTF8.self).lowercased())
  }

  private func mayBeginWithPhrase(_ text: String) -> Bool {
    let rest = text.utf8.drop { $0 == 0x20 }
    guard let first = rest.first, first >= 0x80 || first.isASCIILetter || "%$\n".utf8.contains(first) else {
      return false
    }
    // Other scripts, signs, and what is joined to the number need a closer look.
    let word = rest.prefix { $0.isASCIILetter || $0 >= 0x80 }
    let isJoined = rest.startIndex == text.utf8.startIndex
    if word.isEmpty || isJoined || word.contains(where: { $0 >= 0x80 }) { return true }
    return firstWords.contains(Substring(word).lowercased())
  }

  /// Returns whether a phrase at the start of a text is all of its last word, and no sign of another number.
  private static func ends(_ phrase: String, in text: String) -> Bool {
    let rest = text.dropFirst(phrase.count)
    guard let next = rest.first else { return true }
    let isWord = phrase.last.map { $0.isLetter || $0.isNumber } ?? false
    let joins = "-'".contains(next) && rest.dropFirst().first?.isLetter == true
    if isWord, next.isLetter || next.isNumber || joins { return false }
    return rest.first { $0 != " " }?.isNumber != true
  }
}

extension AdjoiningWords.Phrases {
  /// The magnitudes, percentages and currencies of a language.
  init(_ language: FigureLanguage, _ cldr: CLDR) {
    let (rules, look) = (language.rules, FigureLook(language, cldr))
    let magnitudes = language.magnitudes.flatMap(\.forms.values).map(\.suffix)
    let percent = cldr.format(35, "percent unit-width-full-name .")
    after = magnitudes + rules.percentWords + ["%", language.percentInProse.suffix]
    after += [Affixes(around: percent)?.suffix].compactMap(\.self)
    for code in Set(rules.currencyNames.keys).union(["USD", "EUR"]) {
      let name = Affixes(around: cldr.format(2, "currency/\(code) unit-width-full-name ."))?.suffix
      for name in (rules.currencyNames[code] ?? []) + [name].compactMap(\.self) {
        let name = CanonicalText.text(name)
        after += [name, rules.linking(name, isScaled: true)]
      }
      let signs = ["short", "narrow", "iso-code"].map { width in
        look.affixes(ofCurrency: code, around: 1, width: width)
      }
      (before, after) = (
        before + signs.map { $0.prefix + $0.suffix }, after + signs.map { $0.prefix + $0.suffix }
      )
    }
    let spelled = SpelledNumbers(rules: rules, cldr: cldr)
    let ordinals = (1...4).flatMap { spelled.ordinalFigures(Decimal($0)) }
    joined = rules.shortMagnitudes.values.flatMap(\.self) + ordinals.map { $0.filter { !$0.isNumber } }
  }

  /// The same with units: those of a profile, and common ones that CLDR has words for.
  func adding(units: [String], _ cldr: CLDR) -> Self {
    let common = [
      "duration-year", "duration-month", "duration-week", "duration-day", "duration-hour", "length-kilometer",
      "length-meter", "length-mile", "area-square-kilometer", "area-hectare", "mass-kilogram", "mass-tonne",
      "volume-liter",
    ]
    let words = common.flatMap { unit in
      [1, 2, 5].map { cldr.format($0, "measure-unit/\(unit) unit-width-full-name .") }
    }
    var phrases = self
    phrases.after += units + words.compactMap { Affixes(around: $0)?.suffix }
    return phrases
  }
}
