import Diagnostics
import Foundation

/// Checks the key facts against labels, sources and the page that lists them, as far as these could be read.
struct FactChecker {
  let content: Content
  let texts: PageSources
  let today: CalendarDate
  let report: Report

  /// Reports everything that is wrong with them.
  func check() {
    guard let keyFacts = content.keyFacts else { return }
    checkQualifiers(keyFacts)
    AnchorCollisions(keyFacts: keyFacts, sources: content.sources ?? [], texts: texts, report: report)
      .check(content.pages)
    for fact in keyFacts.facts {
      checkReview(of: fact)
      checkDecimals(of: fact)
    }
  }
}

extension FactChecker {
  private func checkQualifiers(_ keyFacts: KeyFacts) {
    guard let known = content.labels?.knownQualifiers else { return }
    for fact in keyFacts.facts {
      guard let qualifier = fact.qualifier, !known.contains(qualifier) else { continue }
      report.add(
        Diagnostic(
          .error,
          "unknown-qualifier",
          "the key fact '\(fact.id)' has the qualifier '\(qualifier)', which no label explains",
          at: fact.location,
          fix: NearMiss.question(for: qualifier, among: known)
            ?? "add '\(qualifier)' to 'qualifiers' in \(Labels.file)"
        )
      )
    }
  }

  private func checkReview(of fact: KeyFact) {
    guard let day = fact.reviewBy, day.value < today else { return }
    report.add(
      Diagnostic(
        .warning,
        "overdue-review",
        "the key fact '\(fact.id)' was to be reviewed by \(day.value.iso)",
        at: day.location,
        fix: "look for a newer figure, then write the day of the next review"
      )
    )
  }

  /// Large numbers and money are rounded on purpose; where others are, readers and data say different things.
  private func checkDecimals(of fact: KeyFact) {
    guard let decimals = fact.decimals, let figure = content.localizedFacts?.figure(of: fact.id),
      fact.style == .plain || fact.style == .percent
    else { return }
    var (value, shown) = (fact.value, Decimal())
    NSDecimalRound(&shown, &value, decimals.value, .plain)
    guard shown != fact.value else { return }
    report.add(
      Diagnostic(
        .warning,
        "lost-decimals",
        "the key fact '\(fact.id)' is \(figure.value), but readers see '\(figure.display)'",
        at: decimals.location,
        fix: "write \(-fact.value.exponent), or leave the line out, or round the value"
      )
    )
  }
}
