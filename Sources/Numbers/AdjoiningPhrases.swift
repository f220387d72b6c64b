/// Phrases beside a number that belong to it, such as `per cent`, in canonical form, the longest first.
struct AdjoiningPhrases: Sendable {
  /// Phrases before a number, such as `us$` and `minus`.
  private(set) var before: [String] = []
  /// Phrases after a number, such as `per cent`.
  private(set) var after: [String] = []
  /// Number words before other number words, such as `twenty` in “twenty-nine”.
  private(set) var numberWords: [String] = []
  /// Whether there may be no spaces between words, as in Lao.
  let areUnspaced: Bool

  /// The kind of a figure, which decides what words beside the figure belong to it.
  enum Kind: Sendable {
    /// A year, which is not an amount of money even before “dollars”, as in “in 2019 dollars”.
    case years
    case numbers
    /// A number with a unit, so that another unit beside the number is an error.
    case units
    /// A number that is not known; only percentages, money and magnitudes are of interest.
    case amounts
  }

  /// `units` are the words for the units of the profile's key facts, such as `years`.
  init(_ kind: Kind, language: FigureLanguage, units: [String], cldr: CLDR) {
    let rules = language.rules
    areUnspaced = rules.spacesAreOptional
    add(percentages: language, cldr)
    after += language.magnitudeWords
    if kind != .amounts {
      before += rules.minusWords
      numberWords = rules.wordsBeforeNumbers
    }
    let codes = ["USD", "EUR", "CAD", "AUD", "NZD", "HKD", "SGD"]
    for code in Set(rules.currencyNames.keys).union(codes) { add(currency: code, kind, language, cldr) }
    addOtherCurrencies(kind, cldr)
    switch kind {
    case .years: break
    case .numbers, .units: after += rules.wordsAfterNumbers + rules.percentagePoints
    case .amounts: after += rules.percentagePoints
    }
    if kind == .units { after += units + Self.commonUnits(cldr) }
    (before, after, numberWords) = (Self.inOrder(before), Self.inOrder(after), Self.inOrder(numberWords))
  }
}

extension AdjoiningPhrases {
  private mutating func add(percentages language: FigureLanguage, _ cldr: CLDR) {
    let ofCLDR = cldr.percentage?.suffix ?? ""
    after += language.rules.percentWords + ["%", language.percentInProse.suffix, ofCLDR]
    before += language.rules.percentPrefixes
  }

  private mutating func add(currency code: String, _ kind: Kind, _ language: FigureLanguage, _ cldr: CLDR) {
    // One letter, such as the K of the kyat, means more than money.
    let signs = FigureLook(language, cldr).currencySigns(code).filter {
      $0.count > 1 || $0.first?.isLetter == false
    }
    before += signs
    after += signs
    guard kind != .years else { return }
    let rules = language.rules
    let own = (rules.currencyNames[code] ?? []).flatMap(\.forms.values)
    for name in own + [cldr.currencyName(code, after: 2)] where !name.isEmpty {
      after += [name, rules.linking(name, isScaled: true)]
    }
  }

  /// Adds currencies by their codes and by signs that nothing else has; the letters of others, such as kr, mean more.
  private mutating func addOtherCurrencies(_ kind: Kind, _ cldr: CLDR) {
    let codes = [
      "SEK", "NOK", "DKK", "INR", "PKR", "PHP", "MYR", "IDR", "MMK", "KHR", "KRW", "RMB", "BDT", "ZAR", "KES",
    ]
    let signs = codes + ["₹", "₱", "₩", "₦", "₽", "₺", "₪"]
    before += signs
    after += signs
    if kind != .years { after += codes.map { cldr.currencyName($0, after: 2) } }
  }

  private static func commonUnits(_ cldr: CLDR) -> [String] {
    let names = [
      "duration-year", "duration-month", "duration-week", "duration-day", "duration-hour", "length-kilometer",
      "length-meter", "length-mile", "area-square-kilometer", "area-hectare", "mass-kilogram", "mass-tonne",
      "volume-liter",
    ]
    let words = names.flatMap { unit in
      [1, 2, 5].map { cldr.format($0, "measure-unit/\(unit) unit-width-full-name .") }
    }
    let signs = ["km", "km²", "km/h", "m", "cm", "mm", "mi", "kg", "g", "t", "ha", "°C", "°F"]
    return words.compactMap { Affixes(around: $0)?.suffix } + signs
  }

  private static func inOrder(_ phrases: [String]) -> [String] {
    Set(phrases.map(CanonicalText.text)).subtracting([""]).sorted {
      ($0.utf8.count, $0) > ($1.utf8.count, $1)
    }
  }
}
