import Diagnostics
import Foundation
import Text
import YAML

/// Numbers and times, as figures need them.
extension YAMLValue {
  /// A number with a point for its decimals, exactly as typed.
  func decimal() throws(Diagnostic) -> Decimal {
    try requireValue("a number")
    let text = try text()
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber =
      (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.areASCIIDigits }
    if isNumber, digits.utf8.count <= 30, let number = Decimal(string: text, locale: Self.plainNumbers) {
      return number
    }
    throw error("'\(text)' is not a number", fix: numberFix(text))
  }

  /// A day.
  func date() throws(Diagnostic) -> CalendarDate {
    try requireValue("a day such as 2026-11-23")
    let text = try text()
    if let date = CalendarDate(text) { return date }
    throw error("'\(text)' is not a date", fix: "write year-month-day with digits, such as 2026-11-23")
  }

  /// A span of time, as ISO 8601 writes it.
  func period() throws(Diagnostic) -> Period {
    try requireValue("a year such as 2019")
    let text = try text()
    if let period = Period(text) { return period }
    throw error(
      "'\(text)' is not a period",
      fix: "write a year (2019), a month (2019-06), a day (2019-06-30), or two of them with a slash between"
    )
  }
}

extension YAMLValue {
  private static let plainNumbers = Locale(identifier: "en_US_POSIX")

  /// What to type instead of a text that is no number.
  private func numberFix(_ text: String) -> String {
    let isPercentage = text.hasSuffix("%")
    if let number = Self.plainNumber(isPercentage ? String(text.dropLast()) : text) {
      return isPercentage
        ? "write \(number) and 'style: percent'"
        : "write digits with a point for decimals and nothing between thousands, such as \(number)"
    }
    if text.first?.isNumber == true {
      return "write all digits, such as 7100000, and 'style: compact' to show it as 7.1 million"
    }
    return "write digits only, with a point for decimals, such as 7100000 or 0.604"
  }

  /// What a number with separators most likely means: `7,100,000` is 7100000, `0,604` is 0.604.
  private static func plainNumber(_ text: String) -> String? {
    let compact = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }
    let separators = compact.filter { $0 == "," || $0 == "." }
    let groups = compact.split(omittingEmptySubsequences: false) { separators.contains($0) }
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.areASCIIDigits }),
      let first = groups.first, let last = groups.last
    else { return nil }
    let hasDecimals =
      separators.count == 1
      ? separators == "." || last.count != 3 || first == "0" : separators.last != separators.first
    return hasDecimals ? "\(groups.dropLast().joined()).\(last)" : groups.joined()
  }
}
