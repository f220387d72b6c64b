/// What a figure counts or measures.
struct Unit: Sendable, Hashable {
  /// The name by which key facts refer to it; for money the ISO 4217 code.
  let id: String
  /// The short form for tables and data, such as `people/km²`.
  let symbol: String
  /// The words that readers see after the number; nil where the number itself shows the unit (35%, US$285).
  let label: LocalizedText?

  /// Parts of a hundred; shown with the number.
  static let percent = Unit(id: "percent", symbol: "%", label: nil)
  /// A year of the calendar; shown as the bare number, without separators.
  static let year = Unit(id: "year", symbol: "year", label: nil)
}
