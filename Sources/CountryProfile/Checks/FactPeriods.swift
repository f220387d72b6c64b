import Diagnostics

extension Check {
  static let factPeriods = Check(
    "figures",
    .content { content, checks in
      for figures in content.localized.compactMap(\.figures) {
        let periods = FactPeriods(figures: figures, report: checks.report)
        for fact in content.keyFacts?.facts ?? [] { periods.check(fact) }
      }
    }
  )
}

/// Compares the labels and the notes of key facts with their periods.
private struct FactPeriods {
  let figures: SearchedFigures
  let report: Report

  func check(_ fact: KeyFact) {
    guard let period = fact.latest.period else { return }
    let (localizer, time) = (figures.facts.localizer, figures.facts.localizer.period(period).display)
    let label = Array(localizer.text(fact.label).utf8)
    if let other = figures.dates.mentions(in: label, label.indices).contradiction(to: period) {
      let written = String(decoding: label[other.range], as: UTF8.self)
      add("other-period", "the label of '\(fact.id)' says \(written), but its period is \(time)", fact)
    }
    let note = Array((fact.latest.note.map(localizer.text) ?? "").utf8)
    if figures.dates.saysNoDate(note, note.indices) {
      add(
        "stated-period",
        "the note of '\(fact.id)' says that there is no date, but its period is \(time)",
        fact
      )
    }
  }

  private func add(_ id: Diagnostic.ID, _ message: String, _ fact: KeyFact) {
    report.add(Diagnostic(.warning, id, message, at: fact.location, fix: "correct the one or the other"))
  }
}
