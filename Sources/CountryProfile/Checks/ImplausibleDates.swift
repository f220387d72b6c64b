import Diagnostics

extension Check {
  static let implausibleDates = Check(
    "dates",
    .content { content, checks in
      let dates = ImplausibleDates(today: checks.today, report: checks.report)
      for fact in content.keyFacts?.facts ?? [] where !fact.isChecked { dates.check(fact) }
      for source in content.profile?.sources ?? [] where !source.isChecked { dates.check(source) }
    }
  )
}

/// Finds years that cannot be meant: those to come, those of the Buddhist calendar, and those of long ago.
private struct ImplausibleDates {
  let today: CalendarDate
  let report: Report

  func check(_ fact: KeyFact) {
    for observation in fact.observations {
      guard let period = observation.period, let location = observation.periodLocation else { continue }
      let isForecast = observation.status == .projected
      check(period, at: location, isForecast: isForecast, or: "'status: projected' for a forecast, ")
    }
  }

  func check(_ source: Source) {
    guard let published = source.published else { return }
    check(published.value, at: published.location)
  }

  private func check(
    _ period: Period,
    at location: SourceLocation,
    isForecast: Bool = false,
    or other: String = ""
  ) {
    guard let first = period.firstDay else { return }
    let year = first.year
    if first > today, (1900...today.year).contains(year - CalendarDate.buddhistOffset) {
      let meant = "write \(year - CalendarDate.buddhistOffset)"
      add("the year \(year) is of the Buddhist calendar", meant, at: location)
    } else if first > today, !isForecast {
      add("\(period.iso) is still to come", "write when it was, \(other)", at: location)
    } else if year < 1800 {
      let meant = year < 100 ? "write \(2000 + year)" : "write the year in full"
      add("the year \(year) is very long ago", meant, at: location)
    }
  }

  private func add(_ message: String, _ meant: String, at location: SourceLocation) {
    let separator = meant.hasSuffix(", ") ? "" : ", "
    let fix = "\(meant)\(separator)or add 'checked: true' if this is meant"
    report.add(Diagnostic(.warning, "implausible-date", message, at: location, fix: fix))
  }
}
