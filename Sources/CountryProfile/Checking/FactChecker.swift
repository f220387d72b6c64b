import Diagnostics
import Foundation

/// Checks the key facts against labels, sources and the page that lists them, as far as these could be read.
struct FactChecker {
  private let content: Content
  private let wordings: [String: FigureWording]
  private let texts: PageSources
  private let today: CalendarDate

  init(
    _ content: Content,
    wordings: [String: FigureWording],
    texts: PageSources,
    today: CalendarDate
  ) {
    self.content = content
    self.wordings = wordings
    self.texts = texts
    self.today = today
  }

  /// Everything that is wrong with them.
  var findings: [Diagnostic] {
    guard let keyFacts = content.keyFacts else { return [] }
    let collisions = AnchorCollisions(
      keyFacts: keyFacts,
      sources: content.sources ?? [],
      texts: texts
    )
    return qualifierFindings(keyFacts) + collisions.find(in: content.pages)
      + keyFacts.facts.flatMap { [overdueReview(of: $0), lostDecimals(of: $0)].compactMap(\.self) }
  }
}

extension FactChecker {
  private func qualifierFindings(_ keyFacts: KeyFacts) -> [Diagnostic] {
    guard let known = content.labels?.knownQualifiers else { return [] }
    return keyFacts.facts.compactMap { fact in
      guard let qualifier = fact.qualifier, !known.contains(qualifier) else { return nil }
      return Diagnostic(
        .error,
        "the key fact '\(fact.id)' has the qualifier '\(qualifier)', which no label explains",
        at: fact.place,
        fix: NearMiss.question(for: qualifier, among: known)
          ?? "add '\(qualifier)' to 'qualifiers' in \(Labels.file)"
      )
    }
  }

  private func overdueReview(of fact: KeyFact) -> Diagnostic? {
    guard let day = fact.reviewBy, day.value < today else { return nil }
    return Diagnostic(
      .warning,
      "the key fact '\(fact.id)' was to be reviewed by \(day.value.iso)",
      at: day.place,
      fix: "look for a newer figure, then write the day of the next review"
    )
  }

  /// Large numbers and money are rounded on purpose; where others are, readers and data say different things.
  private func lostDecimals(of fact: KeyFact) -> Diagnostic? {
    guard let decimals = fact.decimals, let wording = wordings[fact.id],
      fact.style == .plain || fact.style == .percent
    else { return nil }
    var (value, shown) = (fact.value, Decimal())
    NSDecimalRound(&shown, &value, decimals.value, .plain)
    guard shown != fact.value else { return nil }
    return Diagnostic(
      .warning,
      "the key fact '\(fact.id)' is \(wording.value), but readers see '\(wording.display)'",
      at: decimals.place,
      fix: "write \(-fact.value.exponent), or leave the line out, or round the value"
    )
  }
}
