import Diagnostics

extension Check {
  static let unknownQualifiers = Check(
    "labels",
    .content { content, checks in
      for localized in content.localized {
        guard let facts = content.keyFacts?.facts, let known = localized.labels?.knownQualifiers else {
          continue
        }
        let file = "\(localized.language.code)/\(Labels.file)"
        UnknownQualifiers(facts: facts, known: known, file: file, report: checks.report).check()
      }
    }
  )
}

/// Finds key facts with a qualifier that has no label.
private struct UnknownQualifiers {
  let facts: [KeyFact]
  /// The qualifiers with a label, even if the label has an error.
  let known: Set<String>
  /// The path of the labels' file below the content folder, such as `en/labels.yaml`.
  let file: String
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
            ?? "add '\(qualifier)' to 'qualifiers' in \(file)"
        )
      )
    }
  }
}
