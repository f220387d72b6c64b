import Diagnostics

extension Check {
  /// Finds figures that had another value when the site was last built, and offers to keep it as an earlier value; and
  /// earlier values whose time has changed since, because they take it from the latest.
  static let changedValues = Check(
    "figures",
    .content { content, checks in
      guard let published = checks.published else { return }
      guard let facts = published.facts else { return checks.report.add(.unreadable(published)) }
      for fact in content.keyFacts?.facts ?? [] {
        facts[fact.id]?.earlier.forEach { checks.report.addMovedValue(of: fact, from: $0) }
        // A figure in another unit measures something else.
        guard let old = facts[fact.id], old.unit?.id == fact.unit?.id,
          !fact.observations.contains(where: { $0.value == old.value })
        else { continue }
        checks.report.add(.changed(fact, from: old, in: content.localized.first))
      }
    }
  )
}

extension Report {
  fileprivate func addMovedValue(of fact: KeyFact, from old: PublishedValues.Fact.Earlier) {
    let same = fact.observations.dropFirst().filter { $0.value == old.value }
    let isKept = same.contains { $0.period?.iso == old.refPeriod }
    guard !isKept, let moved = same.first(where: { $0.periodLocation == nil }), let period = moved.period
    else {
      return
    }
    let before = old.refPeriod.map { "was of \($0)" } ?? "had no period"
    add(
      Diagnostic(
        .note,
        "moved-value",
        "this earlier value \(before) when the site was last built; now it is of \(period.iso), as the fact's own",
        at: moved.location,
        fix: "add to it: period: \(old.refPeriod.map { "\"\($0)\"" } ?? "~")"
      )
    )
  }
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
