import Foundation
import Templating

/// Formats days and periods by the conventions of a language (CLDR), with Foundation.
struct DateFormatting: Sendable {
  private let calendar: Calendar
  private let dayStyle: Date.FormatStyle
  private let monthStyle: Date.FormatStyle

  init(language: Language) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    var style = Date.FormatStyle.dateTime.locale(Locale(identifier: language.locale))
    style.calendar = calendar
    style.timeZone = .gmt
    self.calendar = calendar
    dayStyle = style.day().month(.wide).year()
    monthStyle = style.month(.wide).year()
  }

  /// Returns a day such as `23 November 2026`.
  func format(_ date: CalendarDate) -> String {
    text(date, dayStyle)
  }

  /// Returns a period such as `2019`, `June 2018` or `2015–2019`.
  func format(_ period: Period) -> String {
    guard let end = period.end else { return format(period.start) }
    return "\(format(period.start))–\(format(end))"
  }
}

extension DateFormatting {
  private func format(_ instant: Period.Instant) -> String {
    switch instant {
    case .year(let year):
      String(year)
    case .month(let month, let year):
      CalendarDate(year: year, month: month, day: 1).map { text($0, monthStyle) } ?? String(year)
    case .day(let date):
      format(date)
    }
  }

  private func text(_ date: CalendarDate, _ style: Date.FormatStyle) -> String {
    let components = DateComponents(year: date.year, month: date.month, day: date.day)
    return calendar.date(from: components)?.formatted(style) ?? date.iso
  }
}

/// A day or period as templates show it.
struct DateView: Sendable {
  /// For machines, in the format of ISO 8601: `2026-11-23`, or `2015/2019` for a period.
  let iso: String
  /// For readers, by the conventions of their language: `23 November 2026`, `2015–2019`.
  let display: String

  static let schema = RecordSchema<DateView>(
    "a date",
    [
      .text(
        "iso",
        "As machines read it: `2026-11-23`; a period also `2019`, `2019-06` or `2015/2019`",
        \.iso
      ), .text("display", "As readers see it, such as “23 November 2026” or “2015–2019”", \.display),
    ]
  )
}
