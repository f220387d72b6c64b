extension LanguageNumbers {
  static let french: LanguageNumbers = {
    var french = LanguageNumbers()
    french.words = .cldr
    french.hyphensAreOptional = true
    // Some ordinals in CLDR are wrong, such as “quatre-vingt-et-unième”, so they are made from the cardinals.
    french.ordinalOfCardinal = { cardinal in
      cardinal == "deux" ? ["deuxième", "second", "seconde"] : [ordinal(of: cardinal)].compactMap(\.self)
    }
    // CLDR lacks the older spelling “vingt et un” and the plural in “deux cents millions”.
    french.wordVariants = [
      ("-et-", " et "), ("cent million", "cents million"), ("cent milliard", "cents milliard"),
      ("quatre-vingt million", "quatre-vingts million"), ("quatre-vingt milliard", "quatre-vingts milliard"),
    ]
    french.percentWords = ["pour cent", "p. 100", "p. cent"]
    french.shortMagnitudes = [3: ["k", "mille"], 6: ["M", "mio"], 9: ["Md", "Mds", "mrd"], 12: ["Bn"]]
    french.currencyNames = [
      "USD": ["dollar(s)", "dollar(s) américain(s)", "dollar(s) des États-Unis", "dollar(s) US"],
      "EUR": ["euro(s)"], "LAK": ["kip(s)", "kip(s) laotien(s)"], "THB": ["baht(s)", "baht(s) thaïlandais"],
      "CHF": ["franc(s) suisse(s)", "franc(s)"], "TND": ["dinar(s)", "dinar(s) tunisien(s)"],
      "INR": ["roupie(s) indienne(s)", "roupie(s)"],
      "XOF": ["franc(s) CFA", "FCFA"], "XAF": ["franc(s) CFA", "FCFA"], "JPY": ["yen(s)"],
      "GBP": ["livre(s) sterling", "livre(s)"], "CAD": ["dollar(s) canadien(s)"],
      "AUD": ["dollar(s) australien(s)"],
    ]
    french.magnitudeLink = MagnitudeLink(word: "de", elided: "d'", vowels: "aeiouyhàâéèêîôùû")
    french.hedges = [
      .about: ["environ", "quelque", "autour de", "à peu près", "approximativement", "~", "≈"].map(before)
        + ["{number} environ"],
      .nearly: elisions(of: "près") + elisions(of: "pas loin") + ["presque"].map(before)
        + elisions(of: "un peu moins"),
      .over: elisions(of: "plus") + elisions(of: "au-delà")
        + ["supérieur à", "supérieure à", ">"].map(before),
      .justOver: elisions(of: "un peu plus") + elisions(of: "à peine plus"),
      .atLeast: ["au moins", "au minimum", "≥"].map(before) + elisions(of: "pas moins")
        + ["{number} au moins", "{number} au minimum", "{number} ou plus"],
      .under: elisions(of: "moins") + ["inférieur à", "inférieure à", "<"].map(before),
      .atMost: ["au plus", "jusqu'à", "au maximum", "≤"].map(before) + elisions(of: "pas plus")
        + ["{number} au plus", "{number} au maximum", "{number} ou moins"],
    ]
    french.negations = ["pas", "jamais", "guère"]
    french.fillers = ["seulement", "le", "la", "les", "l'", "un total de"]
    french.minusWords = ["moins"]
    french.fallStems = ["baiss", "recul", "diminu", "rédui", "chut", "perd", "perte"]
    french.wordsBeforeNumbers =
      [
        "vingt", "trente", "quarante", "cinquante", "soixante", "quatre-vingt", "cent", "mille", "million",
        "millions",
      ]
      + ["vingt", "trente", "quarante", "cinquante", "soixante"].map { "\($0) et" }
    french.wordsAfterNumbers = [
      "cents", "mille", "douzaines", "tiers", "quarts", "cinquièmes", "dixièmes", "et demi", "et demie",
    ]
    french.percentagePoints = ["points de pourcentage", "point de pourcentage"]
    french.codeWords = [
      "annexe", "appelez", "article", "bp", "chapitre", "code", "compte", "composez", "cp", "cs", "décret",
      "dossier",
      "fax", "facture", "figure", "loi", "n", "nº", "message", "messages", "no", "numéro", "page", "pages",
      "passeport",
      "postal",
      "postale", "projet", "réf", "référence", "résolution", "salle", "section", "sms", "tableau", "tél",
      "téléphone",
      "version", "whatsapp",
    ]
    french.functionWords = [
      "a", "au", "aux", "de", "des", "du", "en", "est", "et", "était", "ont", "ou", "par", "pour", "que",
      "qui", "sont", "sur", "à",
    ]
    french.wordsBeforeCodes = ["au", "comme", "est", "ou", "par", "sous", "sur", "à"]
    french.partsOfMagnitudes = ["un demi", "un quart de", "quelques", "plusieurs"]
    french.numberContinuations = ["et demi", "virgule"]
    french.numberJoiners = ["et"]
    french.fractions = Fraction.french
    french.shareWords = ["sur"]
    french.firstOfMonth = "1er"
    french.ordinalEndings = ["e": ["ème", "ième"], "re": ["ère"]]
    return french
  }()

  /// Returns the ordinal of a cardinal; nil for a feminine cardinal, which has the same ordinal as the masculine.
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

  private static func before(_ phrase: String) -> String { "\(phrase) {number}" }

  /// Returns a phrase with each form of “de”: plus de dix, plus d'un, plus du tiers, plus des deux tiers.
  private static func elisions(of phrase: String) -> [String] {
    ["de ", "d'", "du ", "des "].map { "\(phrase) \($0){number}" }
  }
}
