extension LanguageNumbers {
  static let english: LanguageNumbers = {
    var english = LanguageNumbers()
    english.words = .cldr
    english.hyphensAreOptional = true
    english.wordVariants = ["hundred", "thousand", "million", "billion"].map { ("one \($0)", "a \($0)") }
    english.percentWords = ["per cent", "percent"]
    english.shortMagnitudes = [
      3: ["k", "thousand"], 6: ["m", "mn", "mln", "million"], 9: ["b", "bn", "billion"],
      12: ["t", "tn", "trillion"],
    ]
    english.currencyNames = [
      "USD": ["US dollars", "dollars"], "EUR": ["euros"], "GBP": ["pounds"], "LAK": ["kip", "Lao kip"],
      "THB": ["baht", "Thai baht"], "CHF": ["Swiss francs"], "JPY": ["yen"], "AUD": ["Australian dollars"],
    ]
    english.hedges = [
      .about: ["about", "some", "around", "approximately", "roughly"].map { "\($0) {number}" },
      .nearly: ["nearly", "almost", "close to", "just under"].map { "\($0) {number}" },
      .over: ["over", "more than", "above", "just over", "upwards of"].map { "\($0) {number}" },
      .atLeast: ["at least", "not less than", "no less than", "no fewer than"].map { "\($0) {number}" }
        + ["{number} or more"],
      .under: ["under", "less than", "fewer than", "below"].map { "\($0) {number}" },
      .atMost: ["at most", "up to", "no more than", "not more than"].map { "\($0) {number}" }
        + ["{number} or less", "{number} or fewer"],
    ]
    english.fractions = [
      Fraction(1, of: 2): ["half", "a half", "one half", "one-half", "one in two"],
      Fraction(1, of: 3): ["a third", "one third", "one-third", "one in three"],
      Fraction(2, of: 3): ["two thirds", "two-thirds", "two in three"],
      Fraction(1, of: 4): [
        "a quarter", "one quarter", "one-quarter", "one in four", "a fourth", "one fourth",
      ],
      Fraction(3, of: 4): ["three quarters", "three-quarters", "three in four", "three fourths"],
      Fraction(1, of: 5): ["a fifth", "one fifth", "one-fifth", "one in five"],
      Fraction(2, of: 5): ["two fifths", "two-fifths", "two in five"],
      Fraction(3, of: 5): ["three fifths", "three-fifths", "three in five"],
      Fraction(4, of: 5): ["four fifths", "four-fifths", "four in five"],
      Fraction(1, of: 6): ["a sixth", "one sixth", "one-sixth", "one in six"],
      Fraction(1, of: 8): ["an eighth", "one eighth", "one-eighth", "one in eight"],
      Fraction(1, of: 10): ["a tenth", "one tenth", "one-tenth", "one in ten"],
      Fraction(9, of: 10): ["nine tenths", "nine-tenths", "nine in ten"],
    ]
    return english
  }()
}
