import Text

/// A date that is not written as ISO 8601 has it, such as `30/06/2024`, or that no calendar has.
struct DateSlip {
  /// The date as it was probably meant, such as `2024-06-30`; nil if several are possible, or none.
  let meant: String?
  /// What is wrong with a day or a month that does not exist, such as “2024-06 has 30 days”; nil for other slips.
  private let reason: String?

  /// `isValid` says whether a date is of the kind that is wanted, such as a day.
  init(_ text: String, isValid: (String) -> Bool) {
    let parts = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let words = parts.map { Self.month($0) ?? $0 }
    meant = Self.meant(words).map {
      $0.joined(separator: words.count == 2 && $0[1].utf8.count == 4 ? "/" : "-")
    }
    .flatMap { isValid($0) ? $0 : nil }
    reason = meant == nil ? Self.reason(words) : nil
  }

  /// Returns what to do about it; `usual` says how such values are written.
  func advice(usual: String) -> String {
    if let meant { return "did you mean '\(meant)'?" }
    return reason.map { "\($0); \(usual)" } ?? usual
  }
}

extension DateSlip {
  /// Returns the parts in the order of ISO 8601, or the two years of a span.
  private static func meant(_ parts: [String]) -> [String]? {
    let numbers = parts.compactMap(CalendarDate.digits)
    guard numbers.count == parts.count, let first = numbers.first, let last = numbers.last else { return nil }
    let endsInYear = parts[parts.count - 1].utf8.count == 4
    switch (parts.count, parts[0].utf8.count == 4, endsInYear) {
    case (2, true, true):
      return first < last ? parts : parts.reversed()
    case (2, true, false):
      // “2018-19” is a span of two years.
      if last == first % 100 + 1, last > 12 { return [parts[0], String(first + 1)] }
      return month(last, of: first)
    case (2, false, true):
      return month(first, of: last)
    case (3, true, false):
      return day(last, numbers[1], of: first) ?? day(numbers[1], last, of: first)
    case (3, false, true):
      let (one, other) = (day(first, numbers[1], of: last), day(numbers[1], first, of: last))
      // 03/04/2024 is a day in March or in April.
      return one == nil || other == nil || one == other ? one ?? other : nil
    default:
      return nil
    }
  }

  private static func month(_ month: Int, of year: Int) -> [String]? {
    CalendarDate(year: year, month: month, day: 1).map { Array(parts(of: $0).prefix(2)) }
  }

  private static func day(_ day: Int, _ month: Int, of year: Int) -> [String]? {
    CalendarDate(year: year, month: month, day: day).map(parts)
  }

  private static func parts(of date: CalendarDate) -> [String] {
    date.iso.split(separator: "-").map(String.init)
  }

  /// Says why a day or a month does not exist.
  private static func reason(_ parts: [String]) -> String? {
    let numbers = parts.compactMap(CalendarDate.digits)
    guard numbers.count == parts.count, parts.count > 1, parts[0].utf8.count == 4,
      parts[1].utf8.count <= 2
    else { return nil }
    guard (1...12).contains(numbers[1]) else { return "there is no month \(parts[1])" }
    guard numbers.count == 3, let month = month(numbers[1], of: numbers[0]) else { return nil }
    let days = CalendarDate.days(inMonth: numbers[1], of: numbers[0])
    return "\(month.joined(separator: "-")) has \(days) days"
  }

  /// Returns the number of an English month by its name or the beginning of it; nil for another word.
  private static func month(_ word: String) -> String? {
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    let word = word.lowercased()
    guard word.allSatisfy(\.isLetter) else { return nil }
    return months.firstIndex { word.hasPrefix($0) }.map { String($0 + 1) }
  }
}
