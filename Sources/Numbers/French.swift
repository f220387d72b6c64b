extension LanguageNumbers {
  static let french: LanguageNumbers = {
    var french = LanguageNumbers()
    french.words = .cldr
    french.hyphensAreOptional = true
    // CLDR has “quatre-vingt-et-unième” and “dix million deuxième”.
    french.ordinalOfCardinal = { cardinal in
      cardinal == "deux" ? ["deuxième", "second", "seconde"] : [ordinal(of: cardinal)].compactMap(\.self)
    }
    // The older spelling of 21, and the plural before a magnitude, which is a noun.
    french.wordVariants = [
      ("-et-", " et "), ("cent million", "cents million"), ("cent milliard", "cents milliard"),
      ("quatre-vingt million", "quatre-vingts million"), ("quatre-vingt milliard", "quatre-vingts milliard"),
    ]
    french.percentWords = ["pour cent", "p. 100"]
    french.shortMagnitudes = [3: ["k"], 6: ["M", "mio"], 9: ["Md", "mrd"], 12: ["Bn"]]
    french.currencyNames = [
      "USD": ["dollars", "dollars américains", "dollars des États-Unis"], "EUR": ["euros"],
      "LAK": ["kips", "kips laotiens"], "THB": ["bahts", "bahts thaïlandais"],
      "CHF": ["francs suisses", "francs"],
      "TND": ["dinars", "dinars tunisiens"], "XOF": ["francs CFA"], "XAF": ["francs CFA"], "JPY": ["yens"],
      "GBP": ["livres sterling", "livres"],
    ]
    french.magnitudeLink = MagnitudeLink(word: "de", elided: "d'")
    french.hedges = [
      .about: ["environ", "quelque", "autour de", "à peu près", "approximativement"].map { "\($0) {number}" }
        + ["{number} environ"],
      .nearly: ["près de", "près d'", "presque", "pas loin de"].map(Self.elidable),
      .over: ["plus de", "plus d'", "au-delà de", "au-delà d'", "un peu plus de", "un peu plus d'"].map(
        Self.elidable
      ),
      .atLeast: ["au moins"].map { "\($0) {number}" } + ["{number} au moins", "{number} ou plus"],
      .under: ["moins de", "moins d'", "un peu moins de", "un peu moins d'"].map(Self.elidable),
      .atMost: ["au plus", "jusqu'à", "au maximum", "pas plus de", "pas plus d'"].map(Self.elidable)
        + ["{number} au plus", "{number} au maximum", "{number} ou moins"],
    ]
    french.fractions = [
      Fraction(1, of: 2): ["la moitié", "une moitié", "un sur deux", "une sur deux"],
      Fraction(1, of: 3): ["un tiers", "le tiers", "un sur trois", "une sur trois"],
      Fraction(2, of: 3): ["deux tiers", "les deux tiers", "deux sur trois"],
      Fraction(1, of: 4): ["un quart", "le quart", "un sur quatre", "une sur quatre"],
      Fraction(3, of: 4): ["trois quarts", "les trois quarts", "trois sur quatre"],
      Fraction(1, of: 5): ["un cinquième", "le cinquième", "un sur cinq", "une sur cinq"],
      Fraction(2, of: 5): ["deux cinquièmes", "les deux cinquièmes", "deux sur cinq"],
      Fraction(3, of: 5): ["trois cinquièmes", "les trois cinquièmes", "trois sur cinq"],
      Fraction(4, of: 5): ["quatre cinquièmes", "les quatre cinquièmes", "quatre sur cinq"],
      Fraction(1, of: 6): ["un sixième", "le sixième", "un sur six", "une sur six"],
      Fraction(1, of: 8): ["un huitième", "le huitième", "un sur huit", "une sur huit"],
      Fraction(1, of: 10): ["un dixième", "le dixième", "un sur dix", "une sur dix"],
      Fraction(9, of: 10): ["neuf dixièmes", "les neuf dixièmes", "neuf sur dix"],
    ]
    french.firstOfMonth = "1er"
    french.ordinalEndings = ["e": ["ème", "ième"], "re": ["ère"]]
    return french
  }()

  /// Returns nil for the feminine, whose ordinals are the same.
  private static func ordinal(of cardinal: String) -> String? {
    if cardinal.hasSuffix("une") { return nil }
    let endings = [
      ("cinq", "cinquième"), ("neuf", "neuvième"), ("vingts", "vingtième"), ("cents", "centième"),
      ("millions", "millionième"), ("milliards", "milliardième"),
    ]
    if let (ending, ordinal) = endings.first(where: { cardinal.hasSuffix($0.0) }) {
      return cardinal.dropLast(ending.count) + ordinal
    }
    return (cardinal.hasSuffix("e") ? String(cardinal.dropLast()) : cardinal) + "ième"
  }

  /// A phrase that ends in an apostrophe has no blank before the number.
  private static func elidable(_ phrase: String) -> String {
    phrase.hasSuffix("'") ? "\(phrase){number}" : "\(phrase) {number}"
  }
}
