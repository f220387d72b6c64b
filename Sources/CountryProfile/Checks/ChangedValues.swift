import Diagnostics

extension Check {
  /// Finds figures that had another value when the site was last built, and offers to keep it as an earlier value.
  static let changedValues = Check(
    "figures",
    .content { content, checks in
      guard let published = checks.published else { return }
      guard let facts = published.facts else { return checks.report.add(.unreadable(published)) }
      for fact in content.keyFacts?.facts ?? [] {
        // A figure in another unit measures something else.
        guard let old = facts[fact.id], old.unit?.id == fact.unit?.id,
          !fact.observations.contains(where: { $0.value == old.value })
        else { continue }
        checks.report.add(.changed(fact, from: old, in: content.localized.first))
      }
    }
  )
}

extension Diagnostic {
  fileprivate static func unreadable(_ published: PublishedValues) -> Diagnostic {
    Diagnostic(
      .note,
      "unreadable-values",
      "the figures of the last build can't be read, so those that changed are not pointed out",
      at: SourceLocation(file: published.file)
    )
  }

  fileprivate static func changed(
    _ fact: KeyFact,
    from old: PublishedValues.Fact,
    in localized: LocalizedContent?
  ) -> Diagnostic {
    let shown = localized.flatMap { old.display[$0.language.code] }
    // Where rounding hides the change, only the number itself says what it was.
    let isHidden = shown == localized?.facts?.figure(of: fact.id)?.display
    let figure = (isHidden ? nil : shown) ?? "\(old.value)"
    return Diagnostic(
      .note,
      "changed-value",
      "the key fact '\(fact.id)' was \(figure) when the site was last built",
      at: fact.latest.location,
      fix: old.qualifier == fact.qualifier
        ? "to keep that value for readers, \(EarlierEntry(fact: fact, old: old).advice)"
        : "it can't be kept in 'earlier', whose values have the qualifier that the fact has now"
    )
  }
}
