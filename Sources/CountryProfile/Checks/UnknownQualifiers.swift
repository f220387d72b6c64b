import Diagnostics

/// Finds key facts with a qualifier that no label explains.
struct UnknownQualifiers {
  let facts: [KeyFact]
  /// The qualifiers of the labels, those with errors among them.
  let known: Set<String>
  let report: Report

  func check() {
    for fact in facts {
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
}
