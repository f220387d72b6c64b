import CountryProfile

extension CalendarDate {
  /// The day on which tests take place.
  static let testDay = day("2026-11-23")

  /// A day that exists; tests with any other would be wrong themselves.
  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure("'\(text)' is not a day") }
    return day
  }
}
