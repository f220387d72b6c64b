import CountryProfile

extension CalendarDate {
  /// The day with which builds in tests compare dates, unless a test names another.
  static let testDay = day("2026-11-23")

  /// Returns a day that must exist; any other is a mistake in the test.
  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure("'\(text)' is not a day") }
    return day
  }
}
