import Concurrency
import Foundation

/// Decides whether texts are true of one figure.
package struct FigureMatcher: Sendable {
  private let language: FigureLanguage
  private let figure: Figure
  private let qualifier: Relation?
  /// All forms of the unit with what separates them from the number, and no unit at all.
  private let units: [String]
  /// The usual spellings as they are typed, which most links have.
  private let usual: Set<String>
  /// The spellings of the number as it is shown, or less rounded.
  private let spellings: Lazy<Set<String>>
  /// Those of the exact number alone, which hedges are judged by.
  private let exactSpellings: Lazy<Set<String>>

  /// `qualifier` is the relation that the fact itself has to its number.
  package init(
    _ figure: Figure,
    in language: FigureLanguage,
    qualifier: Relation? = nil,
    unit: CountedUnit? = nil
  ) {
    self.language = language
    self.figure = figure
    self.qualifier = qualifier
    units = [""] + (unit?.spellings(language.rules) ?? [])
    usual = [language.display(figure), language.prose(figure)]
    spellings = Lazy { language.spellings(of: figure, isRounded: true) }
    exactSpellings = Lazy { language.spellings(of: figure, isRounded: false) }
  }

  /// Returns what a text says of the figure, together with what beside it is a part of the number.
  package func match(_ text: FigureText) -> FigureMatch {
    let words = language.adjoiningWords(for: figure, hasUnit: units.count > 1)
    guard let joined = words.joined(text) else { return matchInside(text) }
    let found = matchInside(joined)
    return found == .different ? .differentBeside(joined.text) : found
  }
}

extension FigureMatcher {
  private func matchInside(_ text: FigureText) -> FigureMatch {
    let outer = language.hedges.hedge(before: text.before, after: text.after)
    if usual.contains(text.text), outer == nil || qualifier != nil,
      !isNegated(inner: nil, outer: outer, text.before)
    {
      return named(exactNumber(hedge: nil, outer: outer?.relation), text, outer)
    }
    let inside = CanonicalText.text(text.text)
    var verdict = FigureMatch.different
    // Words such as “up to” could be a part of the number: all readings are tried.
    for (hedge, rest) in readings(of: inside, before: text.before) {
      var found = match(rest, hedge: hedge?.relation, outer: outer?.relation)
      if found != .different, isNegated(inner: hedge, outer: outer, text.before) {
        found = .untrueHedge("", .direction)
      }
      if found == .exact { return .exact }
      if verdict == .different { verdict = found }
    }
    return named(verdict, text, outer)
  }

  /// Returns whether “not” or a word like it is before a hedge, which is in the text or before it.
  private func isNegated(inner: Hedge?, outer: Hedge?, _ before: String) -> Bool {
    guard let hedge = inner ?? outer, !hedge.prefix.isEmpty else { return false }
    let before = CanonicalText.fold(String(before.suffix(60)))
    return language.hedges.endsInNegation(
      inner == nil ? String(before.dropLast(hedge.prefix.count)) : before
    )
  }

  /// Adds the hedge before or after a text to what is not true of it.
  private func named(_ match: FigureMatch, _ text: FigureText, _ outer: Hedge?) -> FigureMatch {
    guard case .untrueHedge(_, let reason) = match else { return match }
    return .untrueHedge((outer?.prefix ?? "") + text.text + (outer?.suffix ?? ""), reason)
  }

  /// Returns the hedges that a text may begin or end with, with the number that is left.
  private func readings(of text: String, before: String) -> [(hedge: Hedge?, rest: String)] {
    let fillers = language.rules.fillers.compactMap { filler in
      text.hasPrefix(filler) && (filler.hasSuffix("'") || text.dropFirst(filler.count).first == " ")
        ? CanonicalText.trim(text.dropFirst(filler.count)) : nil
    }
    // A population that fell by 8.8 per cent changed by -8.8 per cent.
    let fallen = figure.value < 0 && saysFall(before) ? ["-\(text)"] : []
    let numbers = ([text, language.rules.withSign(text)] + fillers + fallen).map {
      (hedge: Hedge?.none, rest: $0)
    }
    return numbers + language.hedges.all.compactMap { hedge in hedge.removed(from: text).map { (hedge, $0) } }
  }

  private func saysFall(_ before: String) -> Bool {
    let words = CanonicalText.fold(String(before.suffix(50))).split { !$0.isLetter }
    return words.suffix(4).contains { word in language.rules.fallStems.contains { word.hasPrefix($0) } }
  }

  private func match(_ text: String, hedge: Relation?, outer: Relation?) -> FigureMatch {
    guard let relation = hedge ?? outer else {
      return says(text, spellings) ? exactNumber(hedge: nil, outer: nil) : .different
    }
    // A bound is known only as it is shown.
    if says(text, qualifier == nil ? exactSpellings : spellings) {
      return exactNumber(hedge: hedge, outer: outer)
    }
    guard let number = RounderNumber(figure, language: language).value(of: withoutUnit(text)) else {
      return .different
    }
    if hedge != nil, outer != nil { return .twoHedges }
    return judge(relation, at: number)
  }

  private func exactNumber(hedge: Relation?, outer: Relation?) -> FigureMatch {
    if hedge != nil, outer != nil { return .twoHedges }
    switch (qualifier, hedge ?? outer) {
    case (nil, nil): return .exact
    case (nil, .about), (nil, .atLeast), (nil, .atMost): return .needlessHedge
    case (nil, _): return .untrueHedge("", .direction)
    case (_, nil): return .withoutQualifier
    case (let bound?, let relation?):
      return relation.follows(from: bound, of: figure.value, at: figure.value)
        ? .exact : .untrueHedge("", .bound)
    }
  }

  private func judge(_ relation: Relation, at number: Decimal) -> FigureMatch {
    if let qualifier {
      return relation.follows(from: qualifier, of: figure.value, at: number)
        ? .exact : .untrueHedge("", .bound)
    }
    if relation.isTrue(of: figure.value, at: number) { return .exact }
    return .untrueHedge("", relation.isOnRightSide(of: figure.value, at: number) ? .distance : .direction)
  }

  private func says(_ text: String, _ spellings: Lazy<Set<String>>) -> Bool {
    let rules = language.rules
    let texts = withoutUnit(text).flatMap { [$0, rules.withoutNoun($0)] }.map(rules.comparable)
    return !spellings.value.isDisjoint(with: texts)
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
  /// A hedge, but what it says is not true of the fact; with the text that says it.
  case untrueHedge(String, Untruth)
  /// Anything else.
  case different
  /// The text alone may be right, but not with the words beside it, which are given with it.
  case differentBeside(String)
}

/// Why what a hedge says is not true.
package enum Untruth: Sendable, Hashable {
  /// “Over” a number that the value does not exceed, and the like.
  case direction
  /// True, but so far from the value that it misleads.
  case distance
  /// The fact is a bound itself, from which this does not follow.
  case bound
}

/// What a figure counts, as sentences name it.
package struct CountedUnit: Sendable {
  package let noun: Noun
  /// The sign in tables, such as `people/km²`.
  package let symbol: String

  package init(_ noun: Noun, symbol: String) {
    (self.noun, self.symbol) = (noun, symbol)
  }

  /// All ways to write it after a number, in canonical form.
  fileprivate func spellings(_ rules: LanguageNumbers) -> [String] {
    let nouns = noun.forms.values.flatMap { [$0, rules.linking($0, isScaled: true)] } + [symbol]
    let unspaced = rules.spacesAreOptional ? nouns : [symbol]
    return Set(nouns.map { " " + CanonicalText.text($0) } + unspaced.map(CanonicalText.text)).sorted()
  }
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
