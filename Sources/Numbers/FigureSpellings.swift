import Foundation

/// All ways to write a number that say exactly what a figure says, in canonical form.
struct FigureSpellings {
  let figure: Figure
  let look: FigureLook

  private var rules: LanguageNumbers { look.language.rules }
  private var cldr: CLDR { look.cldr }
  private var numbers: SpelledNumbers { SpelledNumbers(rules: rules, cldr: cldr) }

  /// The spellings with digits: `7,100,000`, `7.1 million`, `35 %`, `USD 285m`, `171st`.
  var inDigits: Set<String> {
    var texts = Set(complete(digitAmounts))
    if figure.isOrdinal { texts.formUnion(numbers.ordinalFigures(figure.value)) }
    texts.formUnion([look.display(figure), look.prose(figure)])
    return Set(texts.map { rules.comparable(CanonicalText.text($0)) })
  }

  /// The spellings in words: `nine`, `one hundred and seventy-first`, `thirty-five per cent`.
  var inWords: Set<String> {
    var texts = complete(wordAmounts)
    if figure.isOrdinal { texts += numbers.ordinals(figure.value) }
    if figure.notation == .percent {
      texts += rules.fractions.filter { $0.key.percentage == figure.value }.flatMap(\.value)
    }
    var folded = texts.map(CanonicalText.text).flatMap { [$0, SpelledNumbers.withoutCommas($0)] }
    for (written, other) in rules.wordVariants {
      folded += Set(folded).filter { $0.contains(written) }.map { $0.replacing(written, with: other) }
    }
    return Set(folded.map(rules.comparable))
  }
}

extension FigureSpellings {
  /// A number with or without a magnitude.
  private struct Amount {
    let text: String
    var hasMagnitude = false
    var isInWords = false
  }

  private var digitAmounts: [Amount] {
    let scaled = look.scaled(figure)
    var amounts = numerals(figure.value, shown: scaled.magnitude == nil ? scaled.decimals : nil).map {
      Amount(text: $0)
    }
    guard figure.notation != .percent, figure.notation != .year else { return amounts }
    for magnitude in look.language.magnitudes where figure.value.magnitude >= .power(magnitude.exponent - 1) {
      let number = figure.value / .power(magnitude.exponent)
      let isShown = scaled.magnitude?.exponent == magnitude.exponent
      for (digits, category) in scaledNumerals(number, shown: isShown ? scaled.decimals : nil) {
        let affixes = magnitude.form(category)
        amounts.append(Amount(text: affixes.around(digits), hasMagnitude: true))
        for short in shortForms(of: magnitude) {
          amounts += ["\(digits)\(short)", "\(digits) \(short)"].map { Amount(text: $0, hasMagnitude: true) }
        }
      }
    }
    return amounts
  }

  /// A number with as few decimals as it needs and with those that are shown, with and without separators.
  private func numerals(_ value: Decimal, shown: Int?) -> [String] {
    Set([value.fractionDigits] + (shown.map { [$0] } ?? [])).flatMap { decimals in
      (figure.notation == .year ? [false] : [true, false]).map {
        look.digits(value, decimals: decimals, isGrouped: $0)
      }
    }
  }

  private func scaledNumerals(_ number: Decimal, shown: Int?) -> [(String, PluralCategory)] {
    Set([number.fractionDigits] + (shown.map { [$0] } ?? [])).filter { $0 <= 9 }.flatMap { decimals in
      let rounded = number.rounded(to: decimals)
      let category = cldr.category(of: rounded, decimals: decimals)
      return Set([true, false].map { look.digits(rounded, decimals: decimals, isGrouped: $0) }).map {
        ($0, category)
      }
    }
  }

  private func shortForms(of magnitude: Magnitude) -> [String] {
    let ofCLDR = Affixes(around: cldr.format(.power(magnitude.exponent), "compact-short"))?.suffix ?? ""
    return (rules.shortMagnitudes[magnitude.exponent] ?? [])
      + (ofCLDR.isEmpty ? [] : [CanonicalText.text(ofCLDR)])
  }

  private var wordAmounts: [Amount] {
    guard figure.value.isWhole else { return [] }
    var amounts = numbers.words(figure.value, isYear: figure.notation == .year).map {
      Amount(text: $0, isInWords: true)
    }
    guard figure.notation != .percent, figure.notation != .year else { return amounts }
    for magnitude in look.language.magnitudes where figure.value.magnitude >= .power(magnitude.exponent) {
      let number = figure.value / .power(magnitude.exponent)
      guard number.isWhole else { continue }
      let affixes = magnitude.form(cldr.category(of: number, decimals: 0))
      amounts += numbers.words(number).map {
        Amount(text: affixes.around($0), hasMagnitude: true, isInWords: true)
      }
    }
    return amounts
  }
}

extension FigureSpellings {
  /// Returns amounts with the signs or words of per cent or of a currency.
  private func complete(_ amounts: [Amount]) -> [String] {
    switch figure.notation {
    case .plain, .year, .compact: amounts.map(\.text)
    case .percent: amounts.flatMap { percentages($0.text) }
    case .currency(let code): amounts.flatMap { money($0, code) }
    }
  }

  private func percentages(_ amount: String) -> [String] {
    let sign = look.percentAffixes(1)
    let isBefore = sign.suffix.allSatisfy(\.isWhitespace)
    let named = rules.percentWords.map { "\(amount) \($0)" } + [look.language.percentInProse.around(amount)]
    let ofCLDR = Affixes(around: cldr.format(35, "percent unit-width-full-name ."))?.around(amount)
    return named + [ofCLDR, sign.around(amount)].compactMap(\.self)
      + (isBefore ? ["%\(amount)", "% \(amount)"] : ["\(amount)%", "\(amount) %"])
  }

  private func money(_ amount: Amount, _ code: String) -> [String] {
    let widths = ["short", "narrow", "iso-code"]
    let affixes = widths.map { look.affixes(ofCurrency: code, around: 1, width: $0) }
    let signs = Set(affixes.map { CanonicalText.text($0.prefix + $0.suffix) } + [code.lowercased()])
    let signed = signs.flatMap { sign in
      ["\(sign)\(amount.text)", "\(sign) \(amount.text)", "\(amount.text) \(sign)", "\(amount.text)\(sign)"]
    }
    let ofCLDR = Affixes(around: cldr.format(figure.value, "currency/\(code) unit-width-full-name ."))?.suffix
    let names = (rules.currencyNames[code] ?? []) + (ofCLDR.map { [CanonicalText.text($0)] } ?? [])
    return signed
      + names.flatMap { name in
        // Words may end in a magnitude or not.
        (amount.isInWords ? [true, false] : [amount.hasMagnitude]).map {
          rules.counting(name, after: amount.text, isScaled: $0)
        }
      }
  }
}
