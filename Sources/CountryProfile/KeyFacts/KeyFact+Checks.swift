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

  /// Warns if rounding makes the number of a bound more than the source says, as “over 1.3 million” for 1,290,000.
  func checkBound(of figure: FormattedFigure, report: Report) {
    let isBroken =
      switch relation {
      case .over, .justOver, .atLeast: figure.shownValue > latest.value
      case .under, .atMost: figure.shownValue < latest.value
      case .about, .nearly, nil: false
      }
    guard isBroken else { return }
    report.add(
      Diagnostic(
        .warning,
        "rounded-bound",
        "the key fact '\(id)' is \(figure.value), so '\(figure.display)' is not true",
        at: decimals?.location ?? latest.location,
        fix: "write more 'decimals', or round the value in the direction of the qualifier"
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
