import Diagnostics
import Foundation

extension KeyFact {
  /// Warns if the day of `review-by` has passed; on the day itself there is still time.
  func checkReview(today: CalendarDate, report: Report) {
    guard let day = reviewBy, day.value < today else { return }
    report.add(
      Diagnostic(
        .warning,
        "overdue-review",
        "the key fact '\(id)' was to be reviewed by \(day.value.iso)",
        at: day.location,
        fix: "look for a newer figure, then write the day of the next review"
      )
    )
  }

  /// Warns if readers see fewer decimals than the value has.
  ///
  /// Large numbers and money are rounded on purpose; other numbers should be the same on pages and in data files.
  func checkDecimals(of figure: FormattedFigure, report: Report) {
    guard let decimals, style == .plain || style == .percent else { return }
    guard latest.value.rounded(to: decimals.value) != latest.value else { return }
    report.add(
      Diagnostic(
        .warning,
        "lost-decimals",
        "the key fact '\(id)' is \(figure.value), but readers see '\(figure.display)'",
        at: decimals.location,
        fix: "write \(-latest.value.exponent), or leave the line out, or round the value"
      )
    )
  }
}
