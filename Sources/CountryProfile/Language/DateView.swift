import Templating

/// A day or period as templates show it.
struct DateView: Sendable {
  /// As ISO 8601 writes it.
  let iso: String
  /// As readers of the language write it.
  let display: String

  static let schema = RecordSchema<DateView>("a date", [.text("iso", \.iso), .text("display", \.display)])
}
