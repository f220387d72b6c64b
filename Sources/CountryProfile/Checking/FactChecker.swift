import Diagnostics

/// Checks the key facts against labels, sources and the page that lists them, as far as these could be read.
struct FactChecker {
  private let content: Content
  private let texts: PageSources

  init(_ content: Content, texts: PageSources) {
    self.content = content
    self.texts = texts
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
}
