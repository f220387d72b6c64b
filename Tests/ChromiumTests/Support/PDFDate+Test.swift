import Chromium

extension PDFDate {
  static let testDay = PDFDate(year: 2026, month: 11, day: 23)
}
