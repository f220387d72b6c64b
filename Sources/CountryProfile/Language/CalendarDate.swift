import Diagnostics
import Text
import YAML

/// A day in the calendar, without a time or a time zone.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The year, from 1 to 9999.
  public let year: Int
  /// The month, from 1 to 12.
  public let month: Int
  /// The day of the month, from 1 to 31.
  public let day: Int

  /// Parses a day in the format of ISO 8601, such as `2026-11-23`; nil for another format or a day that does not
  /// exist.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      let year = Self.digits(parts[0]), let month = Self.digits(parts[1]), let day = Self.digits(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Creates a day; nil for one that does not exist, such as 30 February, and for years outside 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day in the format of ISO 8601, such as `2026-11-23`; the year always has four digits.
  public var iso: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// Returns whether `lhs` is an earlier day than `rhs`; false for equal days.
  public static func < (lhs: CalendarDate, rhs: CalendarDate) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }
}

extension CalendarDate {
  /// Parses a text of ASCII digits as a number; nil if it contains any other character.
  static func digits(_ text: some StringProtocol) -> Int? {
    text.utf8.areASCIIDigits ? Int(text) : nil
  }

  /// Returns the number of days in a month; `month` is from 1 to 12.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// How many years the Buddhist calendar, which is used in Laos and Thailand, is ahead.
  static let buddhistOffset = 543

  private static func padded(_ number: Int, _ length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}

extension YAMLReader<CalendarDate> {
  static var date: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      try value.requireValue("a day such as 2026-11-23")
      let text = try value.text()
      if let date = CalendarDate(text) { return date }
      throw value.error(
        "invalid-date",
        "'\(text)' is not a date",
        fix: DateSlip(text) { CalendarDate($0) != nil }.advice(
          usual: "write year-month-day with digits, such as 2026-11-23"
        )
      )
    }
  }
}
