import Foundation
import Numbers

/// A key fact as readers of one language see it.
struct FormattedFigure: Sendable {
  /// The number for machines, in full and with a point, such as `1300000`.
  let value: String
  /// The number as cards and tables show it, with its qualifier, such as `over 1.3 million` or `35%`.
  let display: String
  /// The same with a capital letter, for the start of a line.
  let headline: String
  /// The number as in running text, with its qualifier, such as `35 per cent`.
  let prose: String
  /// The same without its qualifier.
  let numberInProse: String
  /// The number as in cards and as in running text, without its qualifier.
  let numbers: Set<String>
  /// The unit in words, such as `people per km²`; nil where the number shows it.
  let unit: String?
  /// The number of decimals shown.
  let decimals: Int

  private let qualifier: MessagePattern?
  private let matcher: FigureMatcher

  /// Formats a fact by the conventions of a language.
  init(_ fact: KeyFact, localizer: Localizer) {
    let (language, figure) = (localizer.figures, fact.figure)
    let (number, numberInProse) = (language.display(figure), language.prose(figure))
    let unit = (fact.unit?.label).map(localizer.text)
    let qualifier = fact.qualifier.flatMap { localizer.labels.qualifiers[$0] }
    value = "\(fact.latest.value)"
    self.numberInProse = numberInProse
    numbers = [number, numberInProse]
    decimals = language.decimals(figure)
    self.unit = unit
    self.qualifier = qualifier
    display = qualifier?.filled(with: number) ?? number
    headline =
      display.prefix(1).uppercased(with: Locale(identifier: localizer.language.locale)) + display.dropFirst()
    prose = qualifier?.filled(with: numberInProse) ?? numberInProse
    matcher = FigureMatcher(figure, in: language, qualifier: fact.relation, units: unit.map { [$0] } ?? [])
  }

  /// Returns what the text of a link says of the fact, with the words around the link.
  func match(_ text: String, before: String, after: String) -> FigureMatch {
    matcher.match(FigureText(text, before: before, after: after))
  }

  /// Returns whether the words around a link already qualify its number.
  func isLimited(before: String, after: String) -> Bool {
    qualifier != nil && match(numberInProse, before: before, after: after) == .exact
  }
}
