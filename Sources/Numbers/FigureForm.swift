/// A form of a figure that authors can choose for a link without a text, as in `[](fact:active-projects/words)`.
package enum FigureForm: String, Sendable, CaseIterable {
  /// In words, such as nine or thirty-five per cent.
  case words
  /// As an ordinal in digits, such as 171st.
  case ordinal
  /// With all digits: 7,100,000 for 7.1 million, 35% for 35 per cent.
  case digits
}

extension FigureLanguage {
  /// Returns a figure in a form, such as `171st`; nil if the figure does not have the form, as 24.4 has no ordinal.
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
  /// Whether the figure has an ordinal, such as 171st.
  var isOrdinal: Bool { notation == .plain && value.isWhole && value > 0 }
}

extension FigureLook {
  fileprivate func words(_ figure: Figure, _ numbers: SpelledNumbers) -> String? {
    let scaled = scaled(figure)
    // “Seven million” keeps its magnitude, but 7.1 million has to be spelled out in full.
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
