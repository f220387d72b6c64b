import Diagnostics
import Foundation

/// One figure with everything a reader must know to trust it.
struct KeyFact: Sendable {
  /// The word before the colon in a link to a key fact, such as `[1.3 million](fact:migrants-abroad)`.
  static let scheme = "fact"

  /// The name by which pages refer to it, and its permanent anchor.
  let id: String
  /// What the figure is.
  let label: LocalizedText
  /// The figure itself, unscaled: 7,100,000 for 7.1 million, 35 for 35 per cent.
  let value: Decimal
  /// How many decimals the figure is shown with; nil for as many as it has.
  let decimals: Int?
  /// How the figure is written.
  let style: Style
  /// What it counts.
  let unit: Unit?
  /// The id of the word that limits it, such as `over`; its words stand in `labels.yaml`.
  let qualifier: String?
  /// The time it speaks of; nil where the source does not say.
  let period: Period?
  /// Where it comes from.
  let source: Source
  /// How final it is; nil where a figure has a period and nobody says.
  let status: Status?
  /// What readers must know about it.
  let note: LocalizedText?
  /// What exactly is counted.
  let definition: LocalizedText?
  /// The day by which someone should look whether there is a newer figure.
  let reviewBy: CalendarDate?
  /// The World Bank's code of the same measure.
  let worldBankCode: String?
  /// How it is drawn; nil where a picture would say no more than the number.
  let chart: Chart?
  /// Whether it says how it is drawn; there is no `chart` where what it says has an error.
  let isDrawn: Bool
  /// Where the fact stands in `key-facts.yaml`.
  let place: Place
  /// Where its decimals stand, if they are given.
  let decimalsPlace: Place?
  /// Where its review date stands, if there is one.
  let reviewByPlace: Place?

  /// How a figure is written.
  enum Style: String, Sendable, CaseIterable {
    /// In full: 111, 24.4.
    case plain
    /// With a word for its magnitude: 7.1 million.
    case compact
    /// As parts of a hundred: 35%.
    case percent
    /// As money, with a word for its magnitude: US$285 million.
    case currency
  }

  /// How final a figure is.
  enum Status: String, Sendable, CaseIterable {
    /// Not expected to change.
    case final
    /// Worked out from incomplete data.
    case estimate
    /// May still be corrected.
    case provisional
    /// Calculated for a time to come.
    case projected
    /// The source states no date.
    case undated
    /// Replaced by a newer figure.
    case superseded
  }
}
