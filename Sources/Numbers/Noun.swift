import Foundation

/// A noun that a figure counts, such as “people”, in its singular and plural forms.
package struct Noun: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The forms by plural category; `other` is used for a category without a form.
  package let forms: [PluralCategory: String]

  package init(_ forms: [PluralCategory: String]) {
    self.forms = forms
  }

  /// Parses one form for all numbers, or a plural in brackets, as in “active project(s)”.
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

  /// Returns the form for a plural category, or the form for `other` if there is none.
  package func form(_ category: PluralCategory) -> String { forms[category] ?? forms[.other] ?? "" }
}

/// A plural category of CLDR; English, for example, has only `one` and `other`.
package enum PluralCategory: String, Sendable, CaseIterable {
  case zero, one, two, few, many, other
}

extension PluralCategory {
  /// Returns `other` and the plural categories of the numbers 0 to 200 in a locale, each with an example.
  ///
  /// This leaves out `many` in French, which applies only to millions and does not change a noun.
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
