import Chromium

extension PDFDate {
  /// The day of the tests' sheets.
  static let testDay = PDFDate(year: 2026, month: 11, day: 23)
}
