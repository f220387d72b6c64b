import Foundation

/// A form in which a sentence can have a figure filled in, besides the usual one.
package enum FigureForm: String, Sendable, CaseIterable {
  /// nine, thirty-five per cent
  case words
  /// 171st
  case ordinal
  /// 7,100,000 for 7.1 million, 35% for 35 per cent
  case digits
}

extension FigureLanguage {
  /// Returns a figure in a form; nil where it has none: only whole numbers have words, and only if the program knows
  /// those of the language.
  package func text(_ form: FigureForm, of figure: Figure) -> String? {
    withCLDR { cldr in
      let look = FigureLook(self, cldr)
      let numbers = SpelledNumbers(rules: rules, cldr: cldr)
      switch form {
      case .words: return look.words(figure, numbers).map(SpelledNumbers.withoutCommas)
      case .digits: return look.digits(figure)
      case .ordinal:
        guard figure.isOrdinal else { return nil }
        return numbers.ordinalFigures(figure.value).first ?? numbers.ordinals(figure.value).first
      }
    }
  }
}

extension Figure {
  /// Whether it may be a place in an order.
  var isOrdinal: Bool { notation == .plain && value.isWhole && value > 0 }
}

extension FigureLook {
  fileprivate func words(_ figure: Figure, _ numbers: SpelledNumbers) -> String? {
    let scaled = scaled(figure)
    // What a magnitude leaves is a whole number, or else the number in full is taken.
    let magnitude = isExact(figure) && scaled.number.isWhole ? scaled.magnitude : nil
    let number = magnitude == nil ? figure.value : scaled.number
    guard let words = numbers.words(number, isYear: figure.notation == .year).first else { return nil }
    let amount = magnitude?.form(cldr.category(of: number, decimals: 0)).around(words) ?? words
    switch figure.notation {
    case .plain, .year, .compact: return amount
    case .percent: return language.percentInProse.around(amount)
    case .currency(let code):
      return language.rules.currencyNames[code]?.first.map { name in
        let form = name.form(magnitude == nil ? cldr.category(of: number, decimals: 0) : .other)
        return language.rules.counting(form, after: amount, isScaled: magnitude != nil)
      }
    }
  }

  fileprivate func digits(_ figure: Figure) -> String {
    switch figure.notation {
    case .plain, .year, .percent: return display(figure)
    case .compact: return digits(figure.value, decimals: figure.value.fractionDigits)
    case .currency(let code):
      let decimals = figure.value.isWhole ? 0 : fractionDigits(ofCurrency: code)
      return affixes(ofCurrency: code, around: figure.value)
        .around(digits(figure.value.magnitude, decimals: decimals))
    }
  }
}
