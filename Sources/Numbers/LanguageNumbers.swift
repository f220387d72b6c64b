import Foundation

/// How a language says numbers in sentences, as far as CLDR does not know it.
///
/// One file a language has these rules; `labels.yaml` can add to them. A language without them accepts digits only.
package struct LanguageNumbers: Sendable {
  /// How whole numbers are written in words.
  package var words: NumberWords = .none
  /// Words for single numbers that replace those.
  var ownWords: [Int64: [String]] = [:]
  var ownOrdinals: [Int64: [String]] = [:]
  /// Returns the ordinal of a cardinal in words, where CLDR's ordinals are wrong; not called for 1.
  var ordinalOfCardinal: (@Sendable (String) -> [String])?
  /// Whether words may be written with blanks for hyphens, as in “twenty one”.
  package var hyphensAreOptional = false
  /// Whether words are written with and without blanks between them, as in Lao.
  var spacesAreOptional = false
  /// Other ways to write words that CLDR writes in one: what is replaced, and by what.
  package var wordVariants: [(String, String)] = []
  /// Words for per cent besides CLDR's.
  package var percentWords: [String] = []
  /// Short forms of magnitudes by exponent, besides CLDR's: 6 for `m` in 7.1m.
  package var shortMagnitudes: [Int: [String]] = [:]
  /// Names of currencies by their ISO 4217 code, such as `dollar(s)`, besides CLDR's; the first is the usual one in prose.
  package var currencyNames: [String: [Noun]] = [:]
  /// The word between a magnitude and what is counted, such as `de` in “7 millions de personnes”.
  package var magnitudeLink: MagnitudeLink?
  /// Phrases around a number by what they say; `{number}` is its place.
  package var hedges: [Relation: [String]] = [:]
  /// Words that make the opposite of a hedge after them, such as `not`.
  var negations: [String] = []
  /// Words before a number that say nothing of its size, such as `only`.
  var fillers: [String] = []
  /// Words for a minus sign.
  var minusWords: [String] = []
  /// Beginnings of words after which a negative number has no sign: “fell by 8.8 per cent”.
  var fallStems: [String] = []
  /// Words that make a longer number of the number words after them, such as `twenty`.
  var wordsBeforeNumbers: [String] = []
  /// Words that make another number of the number before them, such as `dozen` and `thirds`.
  var wordsAfterNumbers: [String] = []
  /// Words for per cent before the number.
  var percentPrefixes: [String] = []
  /// Whether 1,500 is also fifteen hundred.
  var countsHundreds = false
  /// The first day of a month, where CLDR has the number alone: `1er`.
  package var firstOfMonth: String?
  /// Words that say a share, such as `a third`; only percentages are said so.
  package var fractions: [Fraction: [String]] = [:]
  /// More endings of ordinals in figures, such as `2ème`: those that replace CLDR's ending.
  package var ordinalEndings: [String: [String]] = [:]

  package init() {}
}

/// How a language writes whole numbers in words.
package enum NumberWords: Sendable {
  /// Not at all: only digits are known.
  case none
  /// By the rules of CLDR.
  case cldr
  /// By rules of ours, where CLDR is wrong: words and ordinals.
  case table(words: @Sendable (Int64) -> [String], ordinals: @Sendable (Int64) -> [String])
}

package struct MagnitudeLink: Sendable {
  let word: String
  /// The form before a vowel, joined to the next word; nil if there is none.
  let elided: String?
}

extension LanguageNumbers {
  /// Returns a canonical text without what makes no difference: hyphens that may also be blanks, or blanks.
  func comparable(_ text: String) -> String {
    if spacesAreOptional { return text.replacing(" ", with: "") }
    guard hyphensAreOptional, !text.contains(where: \.isNumber) else { return text }
    return SpelledNumbers.withoutCommas(text).replacing("-", with: " ")
  }

  /// Returns a share without the noun in it: “one in three” for “one person in three”.
  func withoutNoun(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    guard words.count > 3, ["in", "out", "sur"].contains(words[2]) else { return text }
    return (words[..<1] + words[2...]).joined(separator: " ")
  }

  /// Returns a text with a minus sign in place of the word for it.
  func withSign(_ text: String) -> String {
    for word in minusWords where text.hasPrefix("\(word) ") { return "-\(text.dropFirst(word.count + 1))" }
    return text
  }

  /// Returns the rules of a language by its code, such as `en` or `en-GB`; without a file, only digits are accepted.
  package static func rules(of language: String) -> LanguageNumbers {
    switch language.prefix(while: { $0 != "-" }) {
    case "en": .english
    case "fr": .french
    case "lo": .lao
    default: LanguageNumbers()
    }
  }
}
