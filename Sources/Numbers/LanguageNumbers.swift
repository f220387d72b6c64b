import Foundation

/// What CLDR lacks about how sentences in a language write numbers, such as hedges and names of currencies.
///
/// Each language with such rules has a file for them, and `labels.yaml` can add to them. For other languages, only
/// digits are accepted.
package struct LanguageNumbers: Sendable {
  /// Where the words for whole numbers come from.
  var words: NumberWords = .none
  /// The profile's words for single numbers, which replace all others for these numbers.
  var ownWords: [Int64: [String]] = [:]
  var ownOrdinals: [Int64: [String]] = [:]
  /// Makes ordinals from a cardinal in words, for languages whose ordinals are wrong in CLDR; not called for 1.
  var ordinalOfCardinal: (@Sendable (String) -> [String])?
  /// Whether number words may have spaces in place of hyphens, as in “twenty one”.
  var hyphensAreOptional = false
  /// Whether spaces between words may be left out, as in Lao.
  var spacesAreOptional = false
  /// Replacements that turn CLDR's number words into other correct ones, such as `one hundred` into `a hundred`.
  var wordVariants: [(String, String)] = []
  /// Words for per cent in addition to CLDR's, such as `percent`.
  var percentWords: [String] = []
  /// Short forms of magnitudes in addition to CLDR's, by the exponent of the power of ten: `m` for 6.
  var shortMagnitudes: [Int: [String]] = [:]
  /// Names of currencies by ISO 4217 code, such as `dollar(s)` for `USD`; sentences are formatted with the first.
  var currencyNames: [String: [Noun]] = [:]
  /// The word between a magnitude and a noun, such as `de` in “7 millions de personnes”; nil if there is none.
  var magnitudeLink: MagnitudeLink?
  /// Hedges by their meaning, such as `more than {number}` for `over`.
  var hedges: [Relation: [String]] = [:]
  /// Words that reverse a hedge after them, such as `not`.
  var negations: [String] = []
  /// Words before a number that do not change its meaning, such as `only`.
  var fillers: [String] = []
  /// Words for a minus sign, such as `minus` and `negative`.
  var minusWords: [String] = []
  /// Stems of words for a decrease, after which a negative number has no minus sign: “fell by 8.8 per cent”.
  var fallStems: [String] = []
  /// Words that form one number with the number words after them, such as `twenty` in “twenty-nine”.
  var wordsBeforeNumbers: [String] = []
  /// Words that turn the number before them into another number, such as `dozen` and `thirds`.
  var wordsAfterNumbers: [String] = []
  /// Words for the difference of two percentages, such as `percentage points`.
  var percentagePoints: [String] = []
  /// Words after which a number of many digits is a code and no quantity, such as `box` and `tel`.
  var codeWords: Set<String> = []
  /// Words between one of `codeWords` and its number, as in “send a message to 16460” and “the number is 61087”.
  var wordsBeforeCodes: Set<String> = []
  /// Words that no number counts, such as `to` and `is`.
  var functionWords: Set<String> = []
  /// Nouns that are counted in millions and never measured in metres, as in “4.5m people”.
  var countedNouns: Set<String> = []
  /// Names of units of measure that CLDR does not have, by the canonical form of the sign, such as `sq km` for `km2`.
  var measureNames: [String: [String]] = [:]
  /// Words for magnitudes that CLDR does not have, such as the wrong plural `millions`.
  var otherMagnitudes: [String] = []
  /// Phrases that take the place of a number before a magnitude, such as `half a` in “half a million”.
  var partsOfMagnitudes: [String] = []
  /// Words for per cent that come before the number, as in Lao.
  var percentPrefixes: [String] = []
  /// Words inside number words that are none themselves, such as `and`.
  var numberJoiners: Set<String> = []
  /// Phrases that continue a number, such as `and a half` in “two and a half million”.
  var numberContinuations: [String] = []
  /// Whether 1,500 can also be written as “fifteen hundred”.
  var countsHundreds = false
  /// The first day of a month as dates write it, such as `1er`; nil for a plain 1, as in CLDR.
  package var firstOfMonth: String?
  /// Words for shares, such as `a third`; used for percentages only.
  var fractions: [Fraction: [String]] = [:]
  /// The words after the noun in a share, such as `in` in “one person in three”.
  var shareWords: [String] = []
  /// Other endings of ordinals in digits, by CLDR's ending: `ème` for `e`, since 2e may be written 2ème.
  var ordinalEndings: [String: [String]] = [:]
}

/// Where the words of a language for whole numbers come from.
enum NumberWords: Sendable {
  /// The program knows no number words of the language, and accepts only digits.
  case none
  /// ICU spells the number words by CLDR's rules.
  case cldr
  /// The program makes the number words with its own functions, because CLDR's rules are wrong.
  case table(words: @Sendable (Int64) -> [String], ordinals: @Sendable (Int64) -> [String])
}

struct MagnitudeLink: Sendable {
  let word: String
  /// The form before one of `vowels`, joined to the next word, such as `d'`.
  let elided: String
  /// The letters before which the word is elided, such as `aeiou`; empty if it never is.
  let vowels: String
}

extension LanguageNumbers {
  /// Returns the same text for spellings that differ only in optional spaces or hyphens; `text` must be canonical.
  func comparable(_ text: String) -> String {
    if spacesAreOptional { return text.replacing(" ", with: "") }
    guard hyphensAreOptional else { return text }
    if text.contains(where: \.isNumber) {
      // As in “35-per-cent” and “7.1-million”, but not in “5-7”.
      guard text.utf8.contains(UInt8(ascii: "-")) else { return text }
      return String(decoding: text.withBytes { FoldedText($0, for: self).bytes }, as: UTF8.self)
    }
    return SpelledNumbers.withoutCommas(text).replacing("-", with: " ")
  }

  /// Returns a share without its noun: “one in three” for “one person in three”.
  func withoutNoun(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    guard words.count > 3, shareWords.contains(String(words[2])) else { return text }
    return (words[..<1] + words[2...]).joined(separator: " ")
  }

  /// Replaces a word such as “minus” at the start of a text with a minus sign.
  func withSign(_ text: String) -> String {
    for word in minusWords where text.hasPrefix("\(word) ") { return "-\(text.dropFirst(word.count + 1))" }
    return text
  }

  /// Returns an amount with a noun after it, such as `9 dollars` or `7 millions de dollars`.
  func counting(_ noun: String, after amount: String, isScaled: Bool) -> String {
    "\(amount) \(linking(noun, isScaled: isScaled))"
  }

  /// Returns a noun with the word that it needs after a magnitude, such as `de dollars` or `d'euros`.
  func linking(_ noun: String, isScaled: Bool) -> String {
    guard isScaled, let link = magnitudeLink else { return noun }
    let isElided = noun.first.map { link.vowels.contains($0.lowercased()) } ?? false
    return isElided ? "\(link.elided)\(noun)" : "\(link.word) \(noun)"
  }

  /// Returns the rules for a language code such as `en` or `en-GB`; for an unknown language, only digits are accepted.
  package static func rules(of language: String) -> LanguageNumbers {
    switch language.prefix(while: { $0 != "-" }) {
    case "en": .english
    case "fr": .french
    case "lo": .lao
    default: LanguageNumbers()
    }
  }
}
