import Foundation

/// A noun that a figure counts, in the forms that it has beside numbers.
package struct Noun: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The form for each plural category; those that are absent are written as `other`.
  package let forms: [PluralCategory: String]

  package init(_ forms: [PluralCategory: String]) {
    self.forms = forms
  }

  /// Reads one form for all numbers, or a plural in brackets, as in “active project(s)”.
  package init(_ text: String) {
    let plural = #/(?<stem>\p{L})\((?<ending>\p{L}{1,4})\)/#
    guard text.contains(plural) else {
      self.init([.other: text])
      return
    }
    self.init([
      .one: text.replacing(plural) { $0.output.stem },
      .other: text.replacing(plural) { "\($0.output.stem)\($0.output.ending)" },
    ])
  }

  package init(stringLiteral text: String) { self.init(text) }

  /// Returns the form for numbers of a plural category.
  package func form(_ category: PluralCategory) -> String { forms[category] ?? forms[.other] ?? "" }
}

/// The plural categories of CLDR, of which each language has some.
package enum PluralCategory: String, Sendable, CaseIterable {
  case zero, one, two, few, many, other
}

extension PluralCategory {
  /// Returns `other` and the categories of small whole numbers in a locale, each with a number that has it.
  ///
  /// French has `many` for millions alone, where a noun has the form of `other`; so it is not among them.
  package static func inUse(in locale: String) -> [(category: PluralCategory, example: String)] {
    let cldr = CLDR(locale: locale)
    var examples: [PluralCategory: String] = [:]
    for number in Array(1...200) + [0] {
      let category = cldr.category(of: Decimal(number), decimals: 0)
      examples[category] = examples[category] ?? "\(number)"
    }
    examples[.other] = examples[.other] ?? "0.1"
    return allCases.compactMap { category in examples[category].map { (category, $0) } }
  }
}
