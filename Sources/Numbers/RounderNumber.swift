import Foundation

/// Finds the number that a text gives after a hedge, such as 7 million in “over 7 million” for 7.1 million.
struct RounderNumber {
  let figure: Figure
  let language: FigureLanguage

  init(_ figure: Figure, language: FigureLanguage) {
    (self.figure, self.language) = (figure, language)
  }

  /// Returns the number in the first text that contains one; nil if none does. The texts must be canonical.
  func value(of texts: [String]) -> Decimal? {
    // A year is never rounded: “over 1500” is wrong for 2018.
    if figure.notation == .year { return nil }
    for text in texts {
      if let fraction = fraction(text) { return fraction }
      let candidates = text.contains(where: \.isNumber) ? digitCandidates(text) : wordCandidates
      let inWords = !text.contains(where: \.isNumber)
      let found = language.withCLDR { cldr in
        candidates.first { candidate in
          let spellings = FigureSpellings(
            figure: candidate,
            look: FigureLook(language, cldr),
            isRounded: false
          )
          return (inWords ? spellings.inWords : spellings.inDigits).contains(language.rules.comparable(text))
        }
      }
      if let found { return found.value }
    }
    return nil
  }
}

extension RounderNumber {
  private func fraction(_ text: String) -> Decimal? {
    guard figure.notation == .percent else { return nil }
    let texts = [text, language.rules.withoutNoun(text)]
    return language.rules.fractions.first { fraction in
      fraction.value.contains { texts.contains(CanonicalText.text($0)) }
    }?.key.percentage
  }

  /// Returns the numbers near the value that the digits of a text may mean, such as 7, 7 thousand or 7 million.
  private func digitCandidates(_ text: String) -> [Figure] {
    guard let first = text.firstIndex(where: \.isNumber), let last = text.lastIndex(where: \.isNumber) else {
      return []
    }
    let separator = language.withCLDR { CanonicalText.fold($0.format(Decimal(15) / 10, ".0")) }.first {
      !$0.isNumber
    }
    var digits = ""
    var decimals: Int?
    for character in text[first...last] {
      if character.isNumber {
        digits.append(character)
        decimals = decimals.map { $0 + 1 }
      } else if character == separator, decimals == nil {
        digits.append(".")
        decimals = 0
      }
    }
    guard let number = Decimal(string: digits, locale: Locale(identifier: "en_US_POSIX")) else { return [] }
    let sign: Decimal = figure.value < 0 ? -1 : 1
    return ([0] + language.magnitudes.map(\.exponent)).map { exponent in
      var candidate = figure
      candidate.value = sign * number * .power(exponent)
      candidate.decimals = decimals ?? 0
      return candidate
    }.filter { isNear($0.value) }
  }

  /// Returns false for a number too far away for any hedge, since generating its spellings would be slow.
  private func isNear(_ number: Decimal) -> Bool {
    let (number, value) = (number.magnitude, figure.value.magnitude)
    return number < value * 30 && value < number * 30
  }

  /// The whole numbers from half the value to one and a half times the value; only round ones if it is 200 or more.
  private var wordCandidates: [Figure] {
    let size = figure.value.magnitude
    guard size >= 1, size < .power(15) else { return [] }
    var step = Decimal(1)
    while size >= step * 200 { step *= 10 }
    let low = (size / 2 / step).rounded(to: 0)
    let sign: Decimal = figure.value < 0 ? -1 : 1
    return (0...200).map { low + Decimal($0) }.prefix { $0 * step <= size * 3 / 2 + step }.map { multiple in
      var candidate = figure
      candidate.value = sign * multiple * step
      candidate.decimals = nil
      return candidate
    }
  }
}
