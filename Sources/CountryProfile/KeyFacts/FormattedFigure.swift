import Foundation
import Numbers

/// A key fact's figure in all the forms in which the pages of one language show it.
struct FormattedFigure: Sendable {
  /// The number for machines, in full and without separators, such as `1300000`.
  let value: String
  /// The number as cards and tables show it, such as `35%`; with its qualifier if it has one: `over 1.3 million`.
  let display: String
  /// Like `display`, but with a capital letter for the start of a line, such as `Over 1.3 million`.
  let headline: String
  /// The number as sentences show it, such as `35 per cent`; with its qualifier if it has one: `over 35 per cent`.
  let prose: String
  /// The number as sentences show it, always without its qualifier, such as `35 per cent`.
  let numberInProse: String
  /// The number as in running text, with its qualifier and unit, such as `24.4 years`.
  var proseWithUnit: String { unit.map { "\(prose) \($0)" } ?? prose }
  /// The unit in words, such as `people per km²`; nil if there is none or the number shows it, as in `35%`.
  let unit: String?
  /// The number as readers see it, after rounding: 1,300,000 for `1.3 million`.
  let shownValue: Decimal
  /// How many decimals readers see, such as 1 for `24.4`.
  let decimals: Int

  private let qualifier: MessagePattern?
  let matcher: FigureMatcher
  private let figure: Figure
  private let localizer: Localizer

  /// Formats the figure of one of a fact's observations by the conventions of the localizer's language.
  init(_ observation: Observation, of fact: KeyFact, localizer: Localizer) {
    let (language, figure) = (localizer.figures, fact.figure(of: observation))
    (self.localizer, self.figure) = (localizer, figure)
    let (number, numberInProse) = (language.display(figure), language.prose(figure))
    let noun = (fact.unit?.shownLabel).map(localizer.noun)
    unit = noun.map { language.counted($0, by: figure) }
    let qualifier = fact.qualifier.flatMap { localizer.labels.qualifiers[$0] }
    value = "\(observation.value)"
    self.numberInProse = numberInProse
    decimals = language.decimals(figure)
    shownValue = language.shownValue(figure)
    self.qualifier = qualifier
    display = qualifier?.filled(with: number) ?? number
    headline = localizer.capitalized(display)
    prose = qualifier?.filled(with: numberInProse) ?? numberInProse
    let unit = noun.map { CountedUnit($0, symbol: fact.unit?.symbol ?? "") }
    matcher = FigureMatcher(figure, in: language, qualifier: fact.relation, unit: unit)
  }

  /// Compares a link's text with the figure; words around the link, such as “over”, count as well.
  func match(_ text: String, before: String, after: String) -> FigureMatch {
    matcher.match(FigureText(text, before: before, after: after))
  }

  /// Returns the figure to write in place of a text: in words or in digits as the text, with the unit if the text has
  /// it, and without the qualifier if the words around say it.
  func replacement(of written: FigureText) -> String {
    let number = form(of: written.text).flatMap { localizer.figures.text($0, of: figure) } ?? numberInProse
    let isLimited = match(number, before: written.before, after: written.after) == .exact
    let text = isLimited ? number : qualifier?.filled(with: number) ?? number
    guard let unit, matcher.endsInUnit(written.text) else { return text }
    return "\(text) \(unit)"
  }

  /// Returns the form in which a text says a number; nil for digits.
  private func form(of text: String) -> FigureForm? {
    guard figure.notation == .plain else { return nil }
    if localizer.figures.isOrdinal(text) { return .ordinal }
    return text.contains(where: \.isNumber) ? nil : .words
  }

  /// Whether another figure is this one with fewer digits, as 7 million is of 7.1 million, and 6.9 million is not.
  func mayBeRounded(to other: FormattedFigure) -> Bool {
    let digits = other.shownValue.significantDigits
    return digits < shownValue.significantDigits
      && shownValue.rounded(toSignificant: digits) == other.shownValue
  }

  /// Returns the words beside a text, such as “about”, that make the figure seem inexact that it is not; nil if there
  /// are none.
  func needlessHedge(beside text: FigureText) -> String? {
    switch matcher.match(text) {
    case .needlessHedge, .twoHedges, .untrueHedge: matcher.hedges(in: text).beside
    case .exact, .withoutQualifier, .different, .differentBeside: nil
    }
  }

  /// Returns what an empty link between two texts is filled with; nil if the figure does not have the form.
  ///
  /// Leaves out the qualifier if the words around the link say it, and begins a paragraph with a capital letter.
  func text(_ form: FigureForm?, before: String, after: String) -> String? {
    guard let number = form.map({ localizer.figures.text($0, of: figure) }) ?? numberInProse else {
      return nil
    }
    let isLimited = qualifier != nil && match(numberInProse, before: before, after: after) == .exact
    let text = isLimited ? number : qualifier?.filled(with: number) ?? number
    return before.allSatisfy(\.isWhitespace) ? localizer.capitalized(text) : text
  }
}
