import Concurrency
import Foundation

/// Checks whether texts state one figure correctly.
package struct FigureMatcher: Sendable {
  private let language: FigureLanguage
  private let figure: Figure
  private let qualifier: Relation?
  /// All spellings of the unit, with the space before it if there is one; an empty text for a number without its unit.
  private let units: [String]
  /// The spellings that most links have; they are compared first, since that is fast.
  private let usual: Set<String>
  /// All spellings of the number, from the rounded one that is shown to the exact one.
  private let spellings: Lazy<Set<String>>
  /// The spellings of the exact number only, for texts with a hedge.
  private let exactSpellings: Lazy<Set<String>>

  /// `qualifier` is the fact's own hedge, such as `over` for “over 1.3 million”.
  package init(
    _ figure: Figure,
    in language: FigureLanguage,
    qualifier: Relation? = nil,
    unit: CountedUnit? = nil
  ) {
    self.language = language
    self.figure = figure
    self.qualifier = qualifier
    let units = unit?.spellings(language) ?? []
    // As in “a 24.4-year average”.
    let joined =
      language.rules.hyphensAreOptional ? units.filter { $0.first == " " }.map { "-\($0.dropFirst())" } : []
    self.units = [""] + units + joined
    usual = [language.display(figure), language.prose(figure)]
    spellings = Lazy { language.spellings(of: figure, isRounded: true) }
    exactSpellings = Lazy { language.spellings(of: figure, isRounded: false) }
  }

  /// Compares a text with the figure; words beside the text that belong to its number are included.
  package func match(_ text: FigureText) -> FigureMatch {
    let words = language.adjoiningWords(for: figure, hasUnit: units.count > 1)
    // The “moins” of “au moins” is no minus sign.
    let isHedged =
      language.hedges.mayEndInMinus
      && language.hedges.hedge(before: text.before, after: text.after)?.prefix.isEmpty == false
    let inside = isHedged ? FigureText(text.text, after: text.after) : text
    guard let joined = words.joined(inside) else { return matchInside(text) }
    let found = matchInside(
      isHedged ? FigureText(joined.text, before: text.before, after: joined.after) : joined
    )
    return found == .different ? .differentBeside(joined.text) : found
  }
}

extension FigureMatcher {
  /// Whether a text has the number of the figure itself, behind any hedge, and not a rounder one.
  package func hasNumber(_ text: FigureText) -> Bool {
    readings(of: CanonicalText.text(text.text), before: text.before).contains { says($0.rest, spellings) }
  }

  /// Returns the phrases such as “about” with which a text says the figure: inside the text, and beside it.
  package func hedges(in text: FigureText) -> (inside: String?, beside: String?) {
    let inside = readings(of: CanonicalText.text(text.text), before: text.before).first { reading in
      reading.hedge != nil
        && (says(reading.rest, spellings)
          || RounderNumber(figure, language: language).value(of: withoutUnit(reading.rest)) != nil)
    }
    return (inside?.hedge?.words, language.hedges.hedge(before: text.before, after: text.after)?.words)
  }

  /// The figure's number in digits and in words, without words such as `per cent`; empty for years.
  var numbers: Set<String> {
    if figure.notation == .year { return [] }
    return language.withCLDR { cldr in
      let spellings = FigureSpellings(figure: figure, look: FigureLook(language, cldr))
      return spellings.numerals.union(spellings.numberWords)
    }
  }

  /// Returns the range of this figure, with the words beside its number; nil if the text states another figure there.
  ///
  /// `range` is the place of the number in bytes. A whole number below 10,000 may mean anything, so it needs its unit,
  /// or two words of its label after it.
  func occurrence(of number: FigureText, in range: Range<Int>, label: Set<String>) -> Range<Int>? {
    let whole = language.adjoiningWords(for: figure, hasUnit: true).joined(number) ?? number
    switch matchInside(whole) {
    case .exact, .withoutQualifier, .needlessHedge, .twoHedges: break
    // “Over 2,417 boats” speaks of the boats, however wrong; “over 35 per cent” may speak of anything.
    case .untrueHedge: if figure.notation != .plain { return nil }
    case .different, .differentBeside: return nil
    }
    if isSmallCount, !hasUnit(CanonicalText.text(whole.text)) {
      let next = CanonicalText.words(String(number.after.prefix(60))).prefix(2)
      guard next.count == 2, next.allSatisfy(label.contains) else { return nil }
    }
    let start = range.lowerBound - (number.before.utf8.count - whole.before.utf8.count)
    return start..<range.upperBound + (number.after.utf8.count - whole.after.utf8.count)
  }

  private var isSmallCount: Bool {
    switch figure.notation {
    case .plain, .year, .compact: figure.value.isWhole && figure.value.magnitude < 10_000
    case .percent, .currency: false
    }
  }

  private func matchInside(_ text: FigureText) -> FigureMatch {
    let outer = language.hedges.hedge(before: text.before, after: text.after)
    if usual.contains(text.text), outer == nil || qualifier != nil,
      !isNegated(inner: nil, outer: outer, text.before)
    {
      return named(exactNumber(hedge: nil, outer: outer?.relation), text, outer)
    }
    let inside = CanonicalText.text(text.text)
    var verdict = FigureMatch.different
    // A text can begin with more than one phrase, such as “just” and “just over”, so all of them are tried.
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

  /// Returns whether a hedge is negated, as in “not over”; the hedge can be inside the text or outside.
  private func isNegated(inner: Hedge?, outer: Hedge?, _ before: String) -> Bool {
    guard let hedge = inner ?? outer, !hedge.prefix.isEmpty else { return false }
    let before = CanonicalText.fold(String(before.suffix(60)))
    return language.hedges.endsInNegation(
      inner == nil ? String(before.dropLast(hedge.prefix.count)) : before
    )
  }

  /// Fills in the words of an untrue hedge for a message: the text, with a hedge that is outside it.
  private func named(_ match: FigureMatch, _ text: FigureText, _ outer: Hedge?) -> FigureMatch {
    guard case .untrueHedge(_, let reason) = match else { return match }
    return .untrueHedge((outer?.prefix ?? "") + text.text + (outer?.suffix ?? ""), reason)
  }

  /// Returns all ways to split a text into a hedge, which may be missing, and the rest, which may be a number.
  private func readings(of text: String, before: String) -> [(hedge: Hedge?, rest: String)] {
    let fillers = language.rules.fillers.compactMap { filler in
      text.hasPrefix(filler) && (filler.hasSuffix("'") || text.dropFirst(filler.count).first == " ")
        ? CanonicalText.trim(text.dropFirst(filler.count)) : nil
    }
    // What fell by 8.8 per cent has changed by -8.8 per cent.
    let fallen = figure.value < 0 && saysFall(before) ? ["-\(text)"] : []
    let numbers = ([text, language.rules.withSign(text)] + fillers + fallen).map {
      (hedge: Hedge?.none, rest: $0)
    }
    let withoutUnits = withoutUnit(text)
    return numbers
      + language.hedges.all.flatMap { hedge in
        // As in “12,400 or more people”.
        withoutUnits.prefix(hedge.suffix.isEmpty ? 1 : withoutUnits.count)
          .compactMap { hedge.removed(from: $0) }.map { (hedge, $0) }
      }
  }

  private func saysFall(_ before: String) -> Bool {
    let words = CanonicalText.fold(String(before.suffix(50))).split { !$0.isLetter }
    return words.suffix(4).contains { word in language.rules.fallStems.contains { word.hasPrefix($0) } }
  }

  private func match(_ text: String, hedge: Relation?, outer: Relation?) -> FigureMatch {
    guard let relation = hedge ?? outer else {
      return says(text, spellings) ? exactNumber(hedge: nil, outer: nil) : .different
    }
    // The exact value is not known if the fact is a bound, such as “over 1.3 million”.
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

  private func hasUnit(_ text: String) -> Bool { withoutUnit(text).count > 1 }

  /// Whether a text ends with the unit, in any of its spellings.
  package func endsInUnit(_ text: String) -> Bool { hasUnit(CanonicalText.text(text)) }

  /// Returns the text unchanged and, if it ends with the unit, also without the unit.
  private func withoutUnit(_ text: String) -> [String] {
    units.filter { text.hasSuffix($0) }.map { String(text.dropLast($0.count)) }
  }
}
