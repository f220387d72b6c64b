import Foundation

/// Generates all correct spellings of a figure, in canonical form.
struct FigureSpellings {
  let figure: Figure
  let look: FigureLook
  /// Whether to include the number as it is rounded for readers, such as 7.1 million for 7,123,456.
  var isRounded = true

  private var rules: LanguageNumbers { look.language.rules }
  private var cldr: CLDR { look.cldr }
  private var numbers: SpelledNumbers { SpelledNumbers(rules: rules, cldr: cldr) }

  /// The spellings with digits, such as `7,100,000`, `7.1 million`, `35 %`, `USD 285m` and `171st`, in canonical form.
  var inDigits: Set<String> {
    var texts = Set(complete(digitAmounts))
    if figure.isOrdinal { texts.formUnion(numbers.ordinalFigures(figure.value)) }
    if isRounded || look.isExact(figure) { texts.formUnion([look.display(figure), look.prose(figure)]) }
    return Set(texts.map { rules.comparable(CanonicalText.text($0)) }).union(ofSize(\.inDigits))
  }

  /// The spellings in words, such as `nine`, `one hundred and seventy-first` and `thirty-five per cent`.
  var inWords: Set<String> {
    var texts = complete(wordAmounts)
    if figure.isOrdinal { texts += numbers.ordinals(figure.value) }
    if figure.notation == .percent {
      texts += rules.fractions.filter { isFraction($0.key) }.flatMap(\.value)
    }
    return Set(variants(texts.map(CanonicalText.text)).map(rules.comparable)).union(ofSize(\.inWords))
  }

  /// Returns number words and the other ways to write them, such as `a hundred` for `one hundred`.
  private func variants(_ words: [String]) -> [String] {
    var words = words.flatMap { [$0, SpelledNumbers.withoutCommas($0)] }
    for (written, other) in rules.wordVariants {
      words += Set(words).filter { $0.contains(written) }.map { $0.replacing(written, with: other) }
    }
    return words
  }

  /// Spells a negative number as a minus sign and a positive number; returns nothing for other numbers.
  private func ofSize(_ spellings: (FigureSpellings) -> Set<String>) -> [String] {
    guard figure.value < 0 else { return [] }
    let positive = FigureSpellings(figure: figure.positive, look: look, isRounded: isRounded)
    return spellings(positive).map { "-\($0)" }
  }

  private func isFraction(_ fraction: Fraction) -> Bool {
    isRounded ? fraction.isWritten(as: figure.value) : fraction.percentage == figure.value
  }
}

extension FigureSpellings {
  /// The number alone in digits, without a percent sign, a currency or a magnitude: `7.1` and `7,100,000`.
  var numerals: Set<String> {
    let positive = FigureSpellings(figure: figure.positive, look: look, isRounded: isRounded)
    return Set(positive.scaledNumbers.flatMap { positive.numerals($0.number, shown: $0.shown) }.map(\.0))
  }

  /// The number alone in words, such as `nine` and `seven million one hundred thousand`.
  var numberWords: Set<String> {
    let positive = FigureSpellings(figure: figure.positive, look: look, isRounded: isRounded)
    let isYear = figure.notation == .year
    let words = positive.scaledNumbers.flatMap { positive.words($0.rounded, isYear: isYear) }
    return Set(positive.variants(words.map { CanonicalText.text($0.0) }))
  }

  /// A number as it may be written: in full, or divided by a magnitude.
  private struct ScaledNumber {
    let number: Decimal
    /// The number as cards show it, if they show this one and rounding is allowed.
    let rounded: Decimal
    /// How many decimals cards show; nil if they do not show this one.
    let shown: Int?
    let magnitude: Magnitude?
  }

  private var scaledNumbers: [ScaledNumber] {
    let scaled = look.scaled(figure)
    let isScaled = figure.notation != .percent && figure.notation != .year
    let magnitudes = look.language.magnitudes.filter {
      isScaled && figure.value.magnitude >= .power($0.exponent - 1)
    }
    return ([nil] + magnitudes).map { magnitude in
      let number = figure.value / .power(magnitude?.exponent ?? 0)
      let isShown = scaled.magnitude?.exponent == magnitude?.exponent
      return ScaledNumber(
        number: number,
        rounded: isShown && isRounded ? scaled.number : number,
        shown: isShown ? scaled.decimals : nil,
        magnitude: magnitude
      )
    }
  }
}

extension FigureSpellings {
  /// A spelling of the number, to which a percent sign or a currency may still be added.
  private struct Amount {
    let text: String
    var category = PluralCategory.other
    var hasMagnitude = false
    var isInWords = false
  }

  private var digitAmounts: [Amount] {
    scaledNumbers.flatMap { scaled in
      numerals(scaled.number, shown: scaled.shown).flatMap { digits, category in
        guard let magnitude = scaled.magnitude else { return [Amount(text: digits, category: category)] }
        let short = shortForms(of: magnitude).flatMap { ["\(digits)\($0)", "\(digits) \($0)"] }
        return ([magnitude.form(category).around(digits)] + short).map {
          Amount(text: $0, hasMagnitude: true)
        }
      }
    }
  }

  /// Returns the ways to write a number in digits, which differ in decimals and in separators between thousands.
  private func numerals(_ value: Decimal, shown: Int?) -> [(String, PluralCategory)] {
    var rounded = [value.fractionDigits: value]
    if let shown {
      for decimals in isRounded ? shown...max(shown, min(value.fractionDigits, 9)) : shown...shown {
        let number = value.rounded(to: decimals)
        guard isRounded || number == value else { continue }
        rounded[decimals] = number
        rounded[number.fractionDigits] = number
      }
    }
    if case .currency(let code) = figure.notation {
      let decimals = look.fractionDigits(ofCurrency: code)
      if decimals >= value.fractionDigits { rounded[decimals] = value }
    }
    let groups: [FigureLook.Grouping] = figure.notation == .year ? [.none] : [.usual, .none, .always]
    return rounded.filter { $0.key <= 9 }.flatMap { decimals, number in
      let category = cldr.category(of: number, decimals: decimals)
      let usual = groups.map { look.digits(number, decimals: decimals, grouping: $0) }
      return Set(usual + groupedBySpaces(number, decimals: decimals)).map { ($0, category) }
    }
  }

  /// Spaces separate thousands in every language (ISO 80000-1).
  private func groupedBySpaces(_ number: Decimal, decimals: Int) -> [String] {
    guard figure.notation != .year, number >= 1000 else { return [] }
    let separator = String(decoding: [NumberFormat(cldr).grouping], as: UTF8.self)
    let grouped = CanonicalText.fold(look.digits(number, decimals: decimals, grouping: .always))
    return [grouped.replacing(separator, with: " ")]
  }

  private func shortForms(of magnitude: Magnitude) -> [String] {
    let ofCLDR = Affixes(around: cldr.format(.power(magnitude.exponent), "compact-short"))?.suffix ?? ""
    return (rules.shortMagnitudes[magnitude.exponent] ?? [])
      + (ofCLDR.isEmpty ? [] : [CanonicalText.text(ofCLDR)])
  }

  private var wordAmounts: [Amount] {
    scaledNumbers.flatMap { scaled in
      words(scaled.rounded, isYear: figure.notation == .year).map { words, category in
        guard let magnitude = scaled.magnitude else {
          return Amount(text: words, category: category, isInWords: true)
        }
        return Amount(text: magnitude.form(category).around(words), hasMagnitude: true, isInWords: true)
      }
    }
  }

  private func words(_ number: Decimal, isYear: Bool = false) -> [(String, PluralCategory)] {
    guard number.isWhole else { return [] }
    let category = cldr.category(of: number, decimals: 0)
    return numbers.words(number, isYear: isYear).map { ($0, category) }
  }
}

extension FigureSpellings {
  /// Adds the sign or the words for per cent or for the currency to amounts, in all ways.
  private func complete(_ amounts: [Amount]) -> [String] {
    switch figure.notation {
    case .plain, .year, .compact: amounts.map(\.text)
    case .percent: amounts.flatMap { percentages($0.text) }
    case .currency(let code): money(amounts, code)
    }
  }

  private func percentages(_ amount: String) -> [String] {
    let sign = look.percentAffixes(1)
    let isBefore = sign.suffix.allSatisfy(\.isWhitespace)
    let named = rules.percentWords.map { "\(amount) \($0)" } + [look.language.percentInProse.around(amount)]
    let ofCLDR = cldr.percentage?.around(amount)
    let prefixed = (rules.percentPrefixes + (isBefore ? ["%"] : [])).flatMap {
      ["\($0)\(amount)", "\($0) \(amount)"]
    }
    return named + [ofCLDR, sign.around(amount)].compactMap(\.self) + prefixed
      + (isBefore ? [] : ["\(amount)%", "\(amount) %"])
  }

  private func money(_ amounts: [Amount], _ code: String) -> [String] {
    let signs = look.currencySigns(code)
    let fullName = [cldr.currencyName(code, after: figure.value)].filter { !$0.isEmpty }
    return amounts.flatMap { amount in
      let text = amount.text
      let signed = signs.flatMap { ["\($0)\(text)", "\($0) \(text)", "\(text) \($0)", "\(text)\($0)"] }
      let links = amount.hasMagnitude ? signs.map { rules.counting($0, after: text, isScaled: true) } : []
      let names = (rules.currencyNames[code] ?? []).map {
        $0.form(amount.hasMagnitude ? .other : amount.category)
      }
      // Some number words end in a magnitude, such as “un million”, so both “de dollars” and “dollars” are tried.
      let isScaled = amount.isInWords ? [true, false] : [amount.hasMagnitude]
      return signed + links
        + (names + fullName).flatMap { name in
          isScaled.map { rules.counting(name, after: text, isScaled: $0) }
        }
    }
  }
}
