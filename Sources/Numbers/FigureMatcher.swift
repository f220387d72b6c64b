import Concurrency
import Foundation

/// Decides whether texts are true of one figure.
package struct FigureMatcher: Sendable {
  private let language: FigureLanguage
  private let figure: Figure
  private let qualifier: Relation?
  /// All forms of the unit, with a blank before each, and no unit at all.
  private let units: [String]
  /// The usual spellings as they are typed, which most links have.
  private let usual: Set<String>
  private let inDigits: Lazy<Set<String>>
  private let inWords: Lazy<Set<String>>

  /// `qualifier` is the relation that the fact itself has to its number; `units` are all forms of its unit.
  package init(
    _ figure: Figure,
    in language: FigureLanguage,
    qualifier: Relation? = nil,
    units: [String] = []
  ) {
    self.language = language
    self.figure = figure
    self.qualifier = qualifier
    self.units = [""] + units.map { " " + CanonicalText.text($0) }
    usual = [language.display(figure), language.prose(figure)]
    inDigits = Lazy {
      language.withCLDR { FigureSpellings(figure: figure, look: FigureLook(language, $0)).inDigits }
    }
    inWords = Lazy {
      language.withCLDR { FigureSpellings(figure: figure, look: FigureLook(language, $0)).inWords }
    }
  }

  /// Returns what a text says of the figure.
  package func match(_ text: FigureText) -> FigureMatch {
    let outer = language.hedges.hedge(before: text.before, after: text.after)
    if usual.contains(text.text) { return exactNumber(hedge: nil, outer: outer?.relation) }
    let inside = CanonicalText.text(text.text)
    var verdict = FigureMatch.different
    // Words such as “up to” could be a part of the number: all readings are tried.
    for (hedge, rest) in readings(of: inside) {
      let found = match(rest, hedge: hedge?.relation, outer: outer?.relation)
      if found == .exact { return .exact }
      if verdict == .different { verdict = found }
    }
    return verdict
  }
}

extension FigureMatcher {
  private func readings(of text: String) -> [(hedge: Hedge?, rest: String)] {
    [(nil, text)] + language.hedges.all.compactMap { hedge in hedge.removed(from: text).map { (hedge, $0) } }
  }

  private func match(_ text: String, hedge: Relation?, outer: Relation?) -> FigureMatch {
    if isExact(text) { return exactNumber(hedge: hedge, outer: outer) }
    guard let relation = hedge ?? outer else { return .different }
    guard let number = RounderNumber(figure, language: language).value(of: withoutUnit(text)) else {
      return .different
    }
    if hedge != nil, outer != nil { return .twoHedges }
    return isTrue(relation, at: number) ? .exact : .untrueHedge
  }

  private func exactNumber(hedge: Relation?, outer: Relation?) -> FigureMatch {
    if hedge != nil, outer != nil { return .twoHedges }
    switch (qualifier, hedge ?? outer) {
    case (nil, nil): return .exact
    case (nil, .about), (nil, .atLeast), (nil, .atMost): return .needlessHedge
    case (nil, _): return .untrueHedge
    case (_, nil): return .withoutQualifier
    case (let bound?, let relation?):
      return relation.follows(from: bound, of: figure.value, at: figure.value) ? .exact : .untrueHedge
    }
  }

  private func isTrue(_ relation: Relation, at number: Decimal) -> Bool {
    if let qualifier { return relation.follows(from: qualifier, of: figure.value, at: number) }
    return relation.isTrue(of: figure.value, at: number)
  }

  private func isExact(_ text: String) -> Bool {
    let texts = withoutUnit(text)
    return !inDigits.value.isDisjoint(with: texts) || !inWords.value.isDisjoint(with: texts)
  }

  /// Returns a text as it is, and without a unit at its end.
  private func withoutUnit(_ text: String) -> [String] {
    units.filter { text.hasSuffix($0) }.map { String(text.dropLast($0.count)) }
  }
}

/// What a text says of a figure.
package enum FigureMatch: Sendable, Hashable {
  /// Nothing but the truth.
  case exact
  /// The right number, but without the qualifier of the fact.
  case withoutQualifier
  /// The exact number behind a hedge that says it is not exact.
  case needlessHedge
  /// A hedge inside the text and another one before it, or a qualifier twice.
  case twoHedges
  /// A right hedge word, but what it says is not true of the fact.
  case untrueHedge
  /// Anything else.
  case different
}

/// A text that is compared with a figure, and what surrounds it.
package struct FigureText: Sendable {
  package let text: String
  package let before: String
  package let after: String

  package init(_ text: String, before: String = "", after: String = "") {
    (self.text, self.before, self.after) = (text, before, after)
  }
}
