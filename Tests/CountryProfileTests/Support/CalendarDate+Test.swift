import CountryProfile

extension CalendarDate {
  /// The day that builds in tests take for today, unless a test passes another.
  static let testDay = day("2026-11-23")

  /// Returns a day from an ISO date; stops the test run if there is no such day.
  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure("'\(text)' is not a day") }
    return day
  }
}
