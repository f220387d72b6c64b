import Diagnostics
import YAML

/// The time that a figure is about: a year, a month, a day, or a span between two of them (ISO 8601).
struct Period: Sendable, Hashable {
  /// The period as it was written, such as `2018/2019`.
  let iso: String
  let start: Instant
  /// The end of a span; nil for a single year, month or day.
  let end: Instant?

  /// The start or end of a period: a year, a month or a day.
  enum Instant: Sendable, Hashable {
    case year(Int)
    case month(Int, year: Int)
    case day(CalendarDate)

    /// Parses `2019`, `2019-06` or `2019-06-30`.
    init?(_ text: some StringProtocol) {
      switch text.utf8.count {
      case 4:
        guard let year = CalendarDate.digits(text), year > 0 else { return nil }
        self = .year(year)
      case 7:
        guard let first = CalendarDate("\(text)-01") else { return nil }
        self = .month(first.month, year: first.year)
      default:
        guard let date = CalendarDate(String(text)) else { return nil }
        self = .day(date)
      }
    }
  }

  /// Parses a period; nil if it is not in the format of ISO 8601, or ends before it begins.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let start = Instant(parts[0]) else { return nil }
    iso = text
    self.start = start
    guard parts.count == 2 else {
      end = nil
      return
    }
    guard let end = Instant(parts[1]), let first = start.firstDay, let last = end.lastDay, first <= last
    else { return nil }
    self.end = end
  }
}

extension Period {
  /// The day on which the period begins, such as 1 January for a year.
  var firstDay: CalendarDate? { start.firstDay }

  /// The day on which the period ends, such as 31 December for a year.
  var lastDay: CalendarDate? { (end ?? start).lastDay }
}

extension Period.Instant {
  fileprivate var firstDay: CalendarDate? {
    switch self {
    case .year(let year): CalendarDate(year: year, month: 1, day: 1)
    case .month(let month, let year): CalendarDate(year: year, month: month, day: 1)
    case .day(let date): date
    }
  }

  fileprivate var lastDay: CalendarDate? {
    switch self {
    case .year(let year):
      CalendarDate(year: year, month: 12, day: 31)
    case .month(let month, let year):
      CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
    case .day(let date):
      date
    }
  }
}

extension YAMLReader<Period> {
  static var period: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      try value.requireValue("a year such as 2019")
      let text = try value.text()
      if let period = Period(text) { return period }
      throw value.error(
        "invalid-period",
        "'\(text)' is not a period",
        fix: DateSlip(text) { Period($0) != nil }.advice(
          usual:
            "write a year (2019), a month (2019-06), a day (2019-06-30), or two of them with a slash between"
        )
      )
    }
  }

  /// Reads a period that is no span.
  static var moment: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      try value.requireValue("a year such as 2019")
      let text = try value.text()
      if let period = Period(text), period.end == nil { return period }
      throw value.error(
        "invalid-date",
        "'\(text)' is not a date",
        fix: DateSlip(text) { Period($0)?.end == nil }.advice(
          usual: "write a year (2019), a month (2019-06) or a day (2019-06-30)"
        )
      )
    }
  }
}
