import Foundation

/// What the words of a language mean, so that a profile's own words can be compared with them.
package struct KnownWords: Sendable {
  private let locale: String
  private let rules: LanguageNumbers

  /// `language` is a code such as `en`, and `locale` one such as `en-GB`.
  package init(language: String, locale: String) {
    self.locale = locale
    rules = .rules(of: language)
  }
}

extension KnownWords {
  /// The number that a cardinal or ordinal means, up to 100; nil for other words.
  package func number(_ text: String) -> Int64? {
    let spelled = SpelledNumbers(rules: rules, cldr: CLDR(locale: locale))
    let text = rules.comparable(CanonicalText.text(text))
    return (0...100).first { number in
      (spelled.words(Decimal(number)) + spelled.ordinals(Decimal(number)))
        .contains { rules.comparable(CanonicalText.text($0)) == text }
    }
  }

  package func fraction(_ text: String) -> Fraction? { Self.key(of: text, in: rules.fractions) }

  /// The exponent of a short word for a magnitude.
  package func exponent(_ text: String) -> Int? { Self.key(of: text, in: rules.shortMagnitudes) }

  /// The code of a currency by its name in the plural.
  package func currency(_ text: String) -> String? {
    Self.key(of: Noun(text).form(.other), in: rules.currencyNames.mapValues { $0.map { $0.form(.other) } })
  }

  /// What a phrase with `{number}` says of the number.
  package func relation(_ phrase: String) -> Relation? { Self.key(of: phrase, in: rules.hedges) }

  /// Whether the language writes a percentage so.
  package func isPercentage(_ affixes: Affixes) -> Bool {
    let cldr = CLDR(locale: locale)
    let formats = [Affixes(around: cldr.format(35, "percent .")), cldr.percentage].compactMap(\.self)
    let words = rules.percentWords.map { Affixes("", $0) } + rules.percentPrefixes.map { Affixes($0, "") }
    return (formats + words).contains { $0.isSameText(as: affixes) }
  }

  private static func key<Key: Hashable>(of text: String, in words: [Key: [String]]) -> Key? {
    let text = CanonicalText.text(text)
    return words.first { $0.value.contains { CanonicalText.text($0) == text } }?.key
  }
}
