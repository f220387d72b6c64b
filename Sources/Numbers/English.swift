extension LanguageNumbers {
  static let english: LanguageNumbers = {
    var english = LanguageNumbers()
    english.words = .cldr
    english.hyphensAreOptional = true
    english.wordVariants = ["hundred", "thousand", "million", "billion"].map { ("one \($0)", "a \($0)") }
    english.percentWords = ["per cent", "percent", "pct"]
    english.shortMagnitudes = [
      3: ["k", "thousand"], 6: ["m", "mn", "mln", "million"], 9: ["b", "bn", "billion"],
      12: ["t", "tn", "trillion"],
    ]
    english.currencyNames = [
      "USD": ["US dollar(s)", "dollar(s)", "U.S. dollar(s)", "American dollar(s)"], "EUR": ["euro(s)"],
      "GBP": ["pound(s)", "pound(s) sterling"], "LAK": ["kip", "Lao kip"], "THB": ["baht", "Thai baht"],
      "CHF": ["Swiss franc(s)"], "JPY": ["yen"], "AUD": ["Australian dollar(s)"],
      "CAD": ["Canadian dollar(s)"], "NZD": ["New Zealand dollar(s)"], "SGD": ["Singapore dollar(s)"],
      "HKD": ["Hong Kong dollar(s)"], "CNY": ["yuan", "Chinese yuan", "renminbi"], "VND": ["dong"],
      "INR": ["Indian rupee(s)", "rupee(s)"], "PHP": ["Philippine peso(s)", "peso(s)"], "MYR": ["ringgit"],
      "IDR": ["rupiah"], "MMK": ["kyat(s)"], "KHR": ["riel(s)"], "BDT": ["taka"],
      "KES": ["Kenyan shilling(s)", "shilling(s)"],
    ]
    english.hedges = [
      .about: [
        "about", "some", "around", "approximately", "roughly", "circa", "c.", "ca.", "approx.",
        "an estimated",
        "in the region of", "~", "≈",
      ].map(number(after:)) + ["{number} or so"],
      .nearly: [
        "nearly", "almost", "close to", "just under", "just below", "just short of", "slightly under",
        "a little under", "approaching",
      ].map(number(after:)),
      .over: [
        "over", "more than", "above", "upwards of", "greater than", "higher than", "in excess of",
        "exceeding",
        "beyond", "well over", ">",
      ].map(number(after:)),
      .justOver: ["just over", "slightly over", "a little over", "slightly more than", "a little more than"]
        .map(number(after:)),
      .atLeast: [
        "at least", "not less than", "no less than", "no fewer than", "not fewer than", "not under",
        "a minimum of", "≥",
      ].map(number(after:)) + ["{number} or more", "{number}+"],
      .under: [
        "under", "less than", "fewer than", "below", "smaller than", "lower than", "short of", "well under",
        "<",
      ].map(number(after:)),
      .atMost: [
        "at most", "up to", "no more than", "not more than", "not over", "never more than", "a maximum of",
        "as many as", "as much as", "≤",
      ].map(number(after:)) + ["{number} or less", "{number} or fewer"],
    ]
    english.negations = ["not", "never", "hardly", "barely", "nor", "isn't", "wasn't", "aren't", "weren't"]
    english.fillers = ["only", "just", "the", "a total of", "a mere", "all"]
    english.minusWords = ["minus", "negative"]
    english.fallStems = [
      "fell", "fall", "declin", "decreas", "drop", "shr", "reduc", "lower", "down", "loss", "lost",
    ]
    english.wordsBeforeNumbers =
      ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
      + ["hundred", "thousand", "million", "billion"].flatMap { [$0, "\($0) and"] }
    english.wordsAfterNumbers = [
      "hundred", "dozen", "and a half", "halves", "thirds", "quarters", "fifths", "sixths", "eighths",
      "tenths",
      "crore", "lakh",
    ]
    english.percentagePoints = ["percentage points", "percentage point"]
    english.codeWords = [
      "account", "act", "activity", "annex", "article", "box", "call", "case", "cases", "chapter", "code",
      "codes",
      "contract", "decree", "dial", "doc", "document", "bldg", "circular", "circulars", "ext", "plate",
      "enter", "fax", "figure",
      "file", "grant", "grants",
      "hotline", "id",
      "invoice", "law", "licence", "line", "lot", "message", "messages", "mobile", "no", "nos", "nr",
      "number",
      "numbers", "order", "orders", "page", "pages", "para", "paragraph", "passcode", "passport", "password",
      "phone",
      "pin", "postcode", "pp", "project", "ref", "reference", "registration", "resolution", "room", "route",
      "section", "sector", "serial", "set", "dataset", "sms", "table", "tel", "telephone", "text", "ticket",
      "unit", "version",
      "whatsapp", "zip",
    ]
    english.functionWords = [
      "and", "are", "as", "at", "before", "by", "for", "from", "has", "have", "in", "is", "of", "on", "or",
      "so", "than",
      "that", "to", "was", "were", "when", "which", "will", "with",
    ]
    english.wordsBeforeCodes = ["as", "at", "by", "from", "is", "on", "or", "to", "under", "was", "with"]
    english.partsOfMagnitudes = [
      "half a", "a quarter of a", "three quarters of a", "a", "a half", "a few", "several", "a couple of",
      "dozens of",
    ]
    english.measureNames = [
      "km2": ["sq km", "sq. km", "square kilometer", "square kilometers"], "km": ["kilometer", "kilometers"],
      "m2": ["sq m", "square meter", "square meters"], "m": ["meter", "meters"],
    ]
    english.countedNouns = [
      "adults", "births", "boys", "children", "citizens", "doses", "families", "farmers", "girls", "homes",
      "households", "inhabitants", "jobs", "men", "migrants", "passengers", "people", "persons", "pupils",
      "refugees",
      "residents", "returnees", "students", "tourists", "travellers", "users", "visitors", "voters", "women",
      "workers",
    ]
    english.otherMagnitudes = [
      "thousands", "millions", "billions", "trillions", "lakh", "lakhs", "crore", "crores",
    ]
    english.numberContinuations = ["and a half", "and a quarter", "and three quarters", "point"]
    english.numberJoiners = ["and"]
    english.countsHundreds = true
    english.fractions = Fraction.english
    english.shareWords = ["in", "out"]
    return english
  }()

  private static func number(after phrase: String) -> String { "\(phrase) {number}" }
}
