import Foundation

/// A power of ten that has a word, such as million.
package struct Magnitude: Sendable {
  /// The exponent of the power of ten, such as 6 for a million.
  package let exponent: Int
  /// The texts around the scaled number, such as ` millions`, by plural category; `other` is always present.
  package let forms: [PluralCategory: Affixes]

  /// Short forms such as `m`, without spaces.
  private var short: [String] = []

  package init(exponent: Int, forms: [PluralCategory: Affixes]) {
    self.exponent = exponent
    self.forms = forms
  }

  package func form(_ category: PluralCategory) -> Affixes {
    forms[category] ?? forms[.other] ?? Affixes("", "")
  }
}

/// The texts before and after a number, such as `US$` and ` million`.
package struct Affixes: Sendable, Hashable {
  package let prefix: String
  package let suffix: String

  package init(_ prefix: String, _ suffix: String) {
    (self.prefix, self.suffix) = (prefix, suffix)
  }

  /// Takes the texts before the first and after the last digit of a formatted number; nil if there is no digit.
  init?(around formatted: String) {
    // The ² of km² is a number too, but no digit.
    func isDigit(_ character: Character) -> Bool {
      character.unicodeScalars.first?.properties.numericType == .decimal
    }
    guard let first = formatted.firstIndex(where: isDigit), let last = formatted.lastIndex(where: isDigit)
    else { return nil }
    self.init(String(formatted[..<first]), String(formatted[formatted.index(after: last)...]))
  }

  package func around(_ number: String) -> String { prefix + number + suffix }

  /// Returns whether two affixes have the same texts, apart from spaces and case.
  func isSameText(as other: Affixes) -> Bool {
    CanonicalText.text(prefix) == CanonicalText.text(other.prefix)
      && CanonicalText.text(suffix) == CanonicalText.text(other.suffix)
  }
}

extension Magnitude {
  /// Returns the magnitudes that have a word in a language, the largest first.
  package static func known(in language: String, locale: String) -> [Magnitude] {
    let short = LanguageNumbers.rules(of: language).shortMagnitudes
    // If a profile gives a language the locale of another one, the words are still those of the language.
    let isOwn = locale.split(separator: "-").first == language.split(separator: "-").first
    return all(in: CLDR(locale: isOwn ? locale : language)).map { magnitude in
      var magnitude = magnitude
      magnitude.short = short[magnitude.exponent] ?? []
      return magnitude
    }
  }

  /// Returns whether the language uses these words for the magnitude, apart from spaces and case.
  package func isWritten(_ affixes: Affixes) -> Bool {
    forms.values.contains { $0.isSameText(as: affixes) }
      || short.contains { Affixes("", $0).isSameText(as: affixes) }
  }

  /// Returns the magnitudes that have a word in a locale, the largest first.
  static func all(in cldr: CLDR) -> [Magnitude] {
    // Where CLDR has no word, it writes a multiple of a smaller magnitude, such as 10 million.
    (3...12).reversed().filter { exponent in
      let formatted = cldr.format(.power(exponent), "compact-long")
      return formatted.filter(\.isNumber).compactMap(\.wholeNumberValue) == [1]
        && formatted.contains(where: \.isLetter)
    }.map { Magnitude(exponent: $0, in: cldr) }
  }

  private init(exponent: Int, in cldr: CLDR) {
    var forms: [PluralCategory: Affixes] = [:]
    // Together, these samples cover the plural categories of all languages.
    for sample in [100, 5, 3, 2, 1, Decimal(15) / 10] {
      let number = cldr.format(sample, ".#")
      let formatted = cldr.format(sample * .power(exponent), "compact-long .#")
      // A sample that is shown with a larger magnitude is skipped.
      guard let range = formatted.range(of: number), let affixes = Affixes(around: formatted),
        affixes == Affixes(String(formatted[..<range.lowerBound]), String(formatted[range.upperBound...]))
      else { continue }
      let category = cldr.category(of: sample, decimals: sample.fractionDigits)
      forms[category] = forms[category] ?? affixes
    }
    forms[.other] = forms[.other] ?? PluralCategory.allCases.reversed().compactMap { forms[$0] }.first
    self.init(exponent: exponent, forms: forms)
  }
}
