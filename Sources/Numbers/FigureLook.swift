import Foundation

/// Chooses the magnitude, the decimals and the sign of figures in one place, so that all forms of a figure agree.
struct FigureLook {
  let language: FigureLanguage
  let cldr: CLDR

  init(_ language: FigureLanguage, _ cldr: CLDR) {
    (self.language, self.cldr) = (language, cldr)
  }

  func display(_ figure: Figure) -> String {
    let scaled = scaled(figure)
    switch figure.notation {
    case .plain, .year, .compact: return amount(scaled)
    case .percent: return percentAffixes(scaled.number).around(amount(scaled.unsigned))
    case .currency(let code):
      return affixes(ofCurrency: code, around: scaled.number).around(amount(scaled.unsigned))
    }
  }

  func prose(_ figure: Figure) -> String {
    let scaled = scaled(figure)
    switch figure.notation {
    case .percent: return language.percentInProse.around(digits(scaled))
    case .currency(let code):
      // Where the currency sign follows the number, sentences name the currency: 285 millions de dollars.
      guard
        affixes(ofCurrency: code, around: scaled.number).prefix.allSatisfy({
          !$0.isLetter && !$0.isCurrencySymbol
        }),
        let name = language.rules.currencyNames[code]?.first
      else { return display(figure) }
      let form = name.form(scaled.magnitude == nil ? category(besides: figure) : .other)
      return language.rules.counting(form, after: amount(scaled), isScaled: scaled.magnitude != nil)
    default: return display(figure)
    }
  }
}

extension FigureLook {
  /// A number as it is shown: divided by its magnitude and rounded, such as 7.1 for 7,123,456.
  struct Scaled {
    let number: Decimal
    let decimals: Int
    let magnitude: Magnitude?
    var isGrouped = true

    /// The number without its minus sign, which the affixes of per cent and money already contain.
    var unsigned: Scaled {
      Scaled(number: number.magnitude, decimals: decimals, magnitude: magnitude, isGrouped: isGrouped)
    }
  }

  func scaled(_ figure: Figure) -> Scaled {
    switch figure.notation {
    case .plain, .percent: return unscaled(figure.value, figure.decimals ?? figure.value.fractionDigits)
    case .year:
      var year = unscaled(figure.value, figure.decimals ?? figure.value.fractionDigits)
      year.isGrouped = false
      return year
    case .compact:
      return scaled(figure.value, decimals: figure.decimals)
        ?? unscaled(figure.value, figure.value.fractionDigits)
    case .currency(let code):
      return scaled(figure.value, decimals: figure.decimals)
        ?? unscaled(
          figure.value,
          figure.value.isWhole || figure.decimals == 0 ? 0 : fractionDigits(ofCurrency: code)
        )
    }
  }

  /// Returns a number with the word for its magnitude, such as `7.1 million`.
  func amount(_ scaled: Scaled) -> String {
    let digits = digits(scaled)
    guard let magnitude = scaled.magnitude else { return digits }
    return magnitude.form(cldr.category(of: scaled.number, decimals: scaled.decimals)).around(digits)
  }

  func digits(_ scaled: Scaled) -> String {
    digits(scaled.number, decimals: scaled.decimals, grouping: scaled.isGrouped ? .usual : .none)
  }

  /// Whether thousands have separators, in the syntax of ICU number skeletons.
  enum Grouping: String {
    /// As is usual in the locale: Spanish has no separator in 1500.
    case usual = ""
    case none = " group-off"
    case always = " group-on-aligned"
  }

  func digits(_ number: Decimal, decimals: Int, grouping: Grouping = .usual) -> String {
    let precision = "." + String(repeating: "0", count: decimals)
    return cldr.format(number.rounded(to: decimals), precision + grouping.rawValue)
  }

  /// Returns whether rounding changes nothing: 7.1 million is exact for 7,100,000, but not for 7,123,456.
  func isExact(_ figure: Figure) -> Bool {
    let scaled = scaled(figure)
    return scaled.number * .power(scaled.magnitude?.exponent ?? 0) == figure.value
  }

  /// Returns what a locale puts around a percentage, such as `%`; with a minus sign if the number is negative.
  func percentAffixes(_ number: Decimal) -> Affixes {
    Affixes(around: cldr.format(number < 0 ? -1 : 1, "percent .")) ?? Affixes("", "%")
  }

  /// Returns what a locale puts around money, such as `US$`; with a minus sign if the number is negative.
  func affixes(ofCurrency code: String, around number: Decimal, width: String = "short") -> Affixes {
    Affixes(around: cldr.format(number < 0 ? -1 : 1, "currency/\(code) . unit-width-\(width)"))
      ?? Affixes("\(code)\u{A0}", "")
  }
}

extension FigureLook {
  private func unscaled(_ value: Decimal, _ decimals: Int) -> Scaled {
    Scaled(number: value.rounded(to: decimals), decimals: decimals, magnitude: nil)
  }

  /// Divides a number by the largest magnitude that it reaches after rounding; nil below a million.
  ///
  /// With one decimal, 999,960,000 is 1.0 billion, not 1,000.0 million.
  private func scaled(_ value: Decimal, decimals: Int?) -> Scaled? {
    let magnitudes = language.magnitudes.filter { $0.exponent >= 6 }
    guard let index = magnitudes.firstIndex(where: { value.magnitude >= .power($0.exponent) }) else {
      return nil
    }
    let number = scaled(value, by: magnitudes[index], decimals: decimals)
    guard index > 0,
      number.number.magnitude * .power(magnitudes[index].exponent) >= .power(magnitudes[index - 1].exponent)
    else { return number }
    return scaled(value, by: magnitudes[index - 1], decimals: decimals)
  }

  private func scaled(_ value: Decimal, by magnitude: Magnitude, decimals: Int?) -> Scaled {
    let exact = value / .power(magnitude.exponent)
    // Few readers need more than two decimals, so longer numbers get one decimal unless `decimals` is given.
    let decimals = decimals ?? (exact.fractionDigits <= 2 ? exact.fractionDigits : 1)
    return Scaled(number: exact.rounded(to: decimals), decimals: decimals, magnitude: magnitude)
  }

  /// Returns how many decimals amounts of a currency have: two for most currencies, none for the Lao kip.
  func fractionDigits(ofCurrency code: String) -> Int {
    let formatted = cldr.format(Decimal(12345) / 10000, "currency/\(code) precision-currency-standard")
    return max(0, formatted.count(where: \.isNumber) - 1)
  }
}

extension FigureLook {
  /// Returns a noun as it follows a figure: in French, `personnes` after 9, but `de personnes` after 7 millions.
  func counted(_ noun: Noun, by figure: Figure) -> String {
    language.rules.linking(noun.form(category(besides: figure)), isScaled: scaled(figure).magnitude != nil)
  }

  /// Returns the plural category of a noun after a figure; after “1 million”, that of 1,000,000 and not of 1.
  func category(besides figure: Figure) -> PluralCategory {
    let scaled = scaled(figure)
    guard let magnitude = scaled.magnitude else {
      return cldr.category(of: scaled.number, decimals: scaled.decimals)
    }
    return cldr.category(of: scaled.number * .power(magnitude.exponent), decimals: 0)
  }
}

extension FigureLook {
  /// Returns the locale's signs of a currency, widely used ones such as `us$`, and its ISO code, in canonical form.
  func currencySigns(_ code: String) -> Set<String> {
    let ofLocale = ["short", "narrow", "iso-code"].map { width in
      let affixes = affixes(ofCurrency: code, around: 1, width: width)
      return affixes.prefix + affixes.suffix
    }
    return Set((ofLocale + (Self.signsEverywhere[code] ?? []) + [code]).map(CanonicalText.text))
  }

  /// Signs that readers of all languages know, by ISO 4217 code.
  private static let signsEverywhere = [
    "USD": ["US$", "$US"], "CAD": ["C$", "CA$", "$CA"], "AUD": ["A$", "AU$", "$AU"], "NZD": ["NZ$"],
    "HKD": ["HK$"], "SGD": ["S$"], "LAK": ["₭"], "THB": ["฿"], "CNY": ["CN¥"], "VND": ["₫"],
  ]
}
