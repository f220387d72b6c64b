import Foundation
import Numbers
import Templating

/// Formats days and periods by the conventions of a language (CLDR), with Foundation.
struct DateFormatting: Sendable {
  private let calendar: Calendar
  private let dayStyle: Date.FormatStyle
  private let monthStyle: Date.FormatStyle
  private let locale: Locale
  private let firstOfMonth: String?

  init(language: Language) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    var style = Date.FormatStyle.dateTime.locale(Locale(identifier: language.locale))
    style.calendar = calendar
    style.timeZone = .gmt
    self.calendar = calendar
    locale = Locale(identifier: language.locale)
    firstOfMonth = LanguageNumbers.rules(of: language.code).firstOfMonth
    dayStyle = style.day().month(.wide).year()
    monthStyle = style.month(.wide).year()
  }

  /// Returns a day such as `23 November 2026`.
  func format(_ date: CalendarDate) -> String {
    text(date, dayStyle)
  }

  /// Returns a period such as `2019`, `June 2018`, `2015–2019` or `June – September 2018`.
  func format(_ period: Period) -> String {
    guard let end = period.end, end != period.start else { return format(period.start) }
    switch (period.start, end) {
    case (.year(let first), .year(let last)): return "\(first)–\(last)"
    case (.month, .month): return interval(period, to: end, "yMMMM")
    case (.day, .day): return interval(period, to: end, "yMMMMd")
    default: return "\(format(period.start)) – \(format(end))"
    }
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

  /// Returns a span without repeating what its ends share, such as `June – September 2018`.
  private func interval(_ period: Period, to end: Period.Instant, _ template: String) -> String {
    let formatter = DateIntervalFormatter()
    formatter.calendar = calendar
    formatter.timeZone = calendar.timeZone
    formatter.locale = locale
    formatter.dateTemplate = template
    guard let first = period.firstDay.flatMap(date), let last = period.lastDay.flatMap(date) else {
      return period.iso
    }
    let text = formatter.string(from: first, to: last).replacing("\u{2009}", with: " ")
    // Where CLDR has no format for spans, the result has numbers and slashes instead of words.
    return text.contains("/") ? "\(format(period.start)) – \(format(end))" : withOrdinal(text)
  }

  private func text(_ day: CalendarDate, _ style: Date.FormatStyle) -> String {
    date(day).map { withOrdinal($0.formatted(style)) } ?? day.iso
  }

  private func date(_ date: CalendarDate) -> Date? {
    calendar.date(from: DateComponents(year: date.year, month: date.month, day: date.day))
  }

  /// Writes the first day of a month as an ordinal if the language does, such as `1er octobre`.
  private func withOrdinal(_ text: String) -> String {
    guard let firstOfMonth else { return text }
    return text.replacing(/\b1(?=[ –]+[0-9]*[ –]*\p{L})/, with: firstOfMonth)
  }
}

/// A day or period as templates show it.
struct DateView: Sendable {
  /// The day or period for programs, in the format of ISO 8601, such as `2026-11-23` or `2015/2019`.
  let iso: String
  /// The day or period for readers, such as `23 November 2026` or `2015–2019`.
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
