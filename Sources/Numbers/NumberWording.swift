/// The words for numbers that a profile has chosen for a language.
///
/// What is nil or empty is the program's; an entry replaces all that the program has for its key.
package struct NumberWording: Sendable {
  /// Around a percentage in a sentence: 35 per cent.
  package var percent: Affixes?
  package var magnitudes: [Magnitude] = []
  /// Around figures with a qualifier, such as `over {number}`.
  package var qualifiers: [(relation: Relation, around: Affixes)] = []
  /// All forms of the units of key facts.
  package var units: [String] = []

  /// Words for single numbers, such as 9; compounds of them are not made.
  package var words: [Int64: [String]] = [:]
  package var ordinals: [Int64: [String]] = [:]
  /// Words for shares by their percentage, such as `a third`.
  package var fractions: [Fraction: [String]] = [:]
  /// By the exponent of the magnitude: 6 for `m` in 7.1m.
  package var shortMagnitudes: [Int: [String]] = [:]
  /// By ISO 4217 code; the first is the usual one in prose.
  package var currencyNames: [String: [Noun]] = [:]
  /// Phrases with `{number}`.
  package var hedges: [Relation: [String]] = [:]

  package init() {}
}

extension LanguageNumbers {
  func replacing(by wording: NumberWording) -> LanguageNumbers {
    var rules = self
    rules.ownWords = wording.words
    rules.ownOrdinals = wording.ordinals
    rules.fractions.merge(wording.fractions) { $1 }
    rules.shortMagnitudes.merge(wording.shortMagnitudes) { $1 }
    rules.currencyNames.merge(wording.currencyNames) { $1 }
    rules.hedges.merge(wording.hedges) { $1 }
    return rules
  }
}

extension [Magnitude] {
  /// Returns the magnitudes of a language with a profile's own words.
  ///
  /// Who writes one form that the language has, as “millions”, means the others as well: 1 million.
  func replacing(by own: [Magnitude]) -> [Magnitude] {
    let chosen = own.map { magnitude in
      let known = first { $0.exponent == magnitude.exponent }
      return known.flatMap { magnitude.isOneForm(of: $0) ? $0 : nil } ?? magnitude
    }
    let exponents = Set(own.map(\.exponent))
    return (chosen + filter { !exponents.contains($0.exponent) }).sorted { $0.exponent > $1.exponent }
  }
}

extension Magnitude {
  fileprivate func isOneForm(of known: Magnitude) -> Bool {
    guard forms.count == 1, let form = forms[.other] else { return false }
    return known.forms.values.contains { $0.isSameText(as: form) }
  }
}
