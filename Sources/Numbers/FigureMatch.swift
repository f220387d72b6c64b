/// The result of comparing a text with a figure.
package enum FigureMatch: Sendable, Hashable {
  /// The text is correct.
  case exact
  /// The number is right, but the qualifier of the fact is missing, such as “over”.
  case withoutQualifier
  /// The exact number after a hedge that makes it seem inexact, such as “about”.
  case needlessHedge
  /// A hedge inside the text and another one beside it, as in “over [over 1.3 million]”.
  case twoHedges
  /// A hedge that is wrong, such as “over 8 million” for 7.1 million; with the words to quote in a message.
  case untrueHedge(String, Untruth)
  /// The text states another number, or none.
  case different
  /// Words beside the text make it another number, as in “[7.1] billion”; with all these words.
  case differentBeside(String)
}

/// Why a hedge is wrong.
package enum Untruth: Sendable, Hashable {
  /// The value is on the wrong side of the number, such as 35% for “over 40%”.
  case direction
  /// The number is so far from the value that the hedge misleads, such as “over 1 million” for 7.1 million.
  case distance
  /// The fact itself is a bound and does not imply the text: “over 1.3 million” does not imply “over 1.4 million”.
  case bound
}

/// The unit of a figure, in the words and the symbol that may follow the number.
package struct CountedUnit: Sendable {
  package let noun: Noun
  /// The short form for tables, such as `people/km²`.
  package let symbol: String

  package init(_ noun: Noun, symbol: String) {
    (self.noun, self.symbol) = (noun, symbol)
  }

  /// Returns all texts that can follow a number as its unit, in canonical form, such as ` years`.
  func spellings(_ language: FigureLanguage) -> [String] {
    let rules = language.rules
    let forms = noun.forms.values + noun.forms.values.flatMap(language.measures.otherSpellings)
    let nouns = forms.flatMap { [$0, rules.linking($0, isScaled: true)] } + [symbol]
    let unspaced = rules.spacesAreOptional ? nouns : [symbol]
    let texts = (nouns.map { (" ", $0) } + unspaced.map { ("", $0) }).filter { !$0.1.isEmpty }
    return Set(texts.map { $0 + CanonicalText.text($1) }).sorted()
  }
}

/// The text of a link to a figure, with the texts before and after the link.
package struct FigureText: Sendable {
  package let text: String
  package let before: String
  package let after: String

  package init(_ text: String, before: String = "", after: String = "") {
    (self.text, self.before, self.after) = (text, before, after)
  }
}
