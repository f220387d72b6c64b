import Foundation

/// The known bounds of a measure, between which each of its figures has a place.
struct Scale: Sendable {
  /// The name by which key facts refer to it.
  let id: String
  /// The least that a figure on it can be.
  let minimum: Decimal
  /// The most that a figure on it can be.
  let maximum: Decimal
  /// How many decimals the bounds of its bands are shown with.
  let decimals: Int
  /// The groups that it is divided into, in rising order; the first begins at the minimum.
  let bands: [Band]
  /// Who says that it is divided so.
  let source: Source

  /// One of the groups; it reaches to the next one, or to the maximum.
  struct Band: Sendable {
    /// What the group is called.
    let label: LocalizedText
    /// The least that a figure in it can be.
    let from: Decimal
  }

  /// The position among `bands` of the one that a figure is in; nil on a scale without bands.
  func band(of value: Decimal) -> Int? {
    bands.lastIndex { $0.from <= value }
  }
}
