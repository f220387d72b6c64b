/// The words for numbers that a profile has chosen for a language.
///
/// The program's words are used where nothing is given; an entry replaces all of the program's words for its key.
package struct NumberWording: Sendable {
  /// The texts around a percentage in a sentence, such as ` per cent` after the number.
  package var percent: Affixes?
  package var magnitudes: [Magnitude] = []
  /// The texts around a number with a qualifier, such as `over ` before it.
  package var qualifiers: [(relation: Relation, around: Affixes)] = []
  /// The units of all key facts, in all forms, such as `year` and `years`.
  package var units: [String] = []

  /// Words for single numbers; a word for 9 does not change the words for 29.
  package var words: [Int64: [String]] = [:]
  package var ordinals: [Int64: [String]] = [:]
  /// Words for shares, such as `a third` for 1/3.
  package var fractions: [Fraction: [String]] = [:]
  /// Short forms by the exponent of the power of ten, such as `m` for 6.
  package var shortMagnitudes: [Int: [String]] = [:]
  /// Names by ISO 4217 code; sentences are formatted with the first.
  package var currencyNames: [String: [Noun]] = [:]
  /// Hedges by their meaning, such as `more than {number}` for `over`.
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
  /// Returns the magnitudes of a language, with the profile's words in place of its own.
  ///
  /// A profile that gives only one of the language's forms, such as “millions”, gets the other forms too.
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
