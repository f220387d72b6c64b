import Diagnostics
import Markdown
import Numbers

extension Check {
  static let sentencePeriods = Check(
    "figures",
    .page { page, context, checks in
      guard let figures = context.figures else { return }
      let periods = SentencePeriods(figures: figures, report: checks.report)
      for prose in page.proses { periods.check(prose, in: page.source) }
      for text in page.frontMatterTexts(where: { !$0.links.isEmpty }) {
        periods.check(Prose(text.text, at: text.value), in: page.source)
      }
    },
    .texts { texts, context, checks in
      for text in texts.all where !text.text.links.isEmpty {
        guard let figures = context.figures(in: text.language) else { continue }
        SentencePeriods(figures: figures, report: checks.report)
          .check(Prose(text.text, at: text.value), in: text.value.source)
      }
    },
    .content { content, checks in
      for figures in content.localized.compactMap(\.figures) {
        let periods = SentencePeriods(figures: figures, report: checks.report)
        for fact in content.keyFacts?.facts ?? [] { periods.check(fact) }
      }
    }
  )
}

/// Finds sentences that say another time than the key facts that they link to.
private struct SentencePeriods {
  let figures: SearchedFigures
  let report: Report

  func check(_ prose: Prose, in source: SourceText) {
    let links = prose.links.filter { $0.scheme == KeyFact.scheme }
    guard !links.isEmpty else { return }
    var dates = SentenceDates(prose.text, figures.dates)
    let undated =
      figures.dates.maySayNoDate(prose.text)
      ? dates.sentences.ranges.first { figures.dates.saysNoDate(prose.text, $0) } : nil
    for link in links {
      let id = String(link.path.prefix { $0 != "/" })
      guard let period = figures.fact(id)?.latest.period, !isEarlier(link, id, in: prose) else { continue }
      let named = dates.mentions(at: link.range.lowerBound)
      let found =
        otherTime(than: period, among: named, in: prose.text, of: id)
        ?? undated.map { missingDate(period, at: $0.lowerBound, of: id) }
      guard let problem = found else { continue }
      let place = prose.offset(problem.place)
      report.add(.warning(problem.id, problem.message, in: source, at: place, fix: problem.fix))
    }
  }
}

extension SentencePeriods {
  /// Compares the label and the note of a fact with its period.
  func check(_ fact: KeyFact) {
    guard let period = fact.latest.period else { return }
    let (localizer, time) = (figures.facts.localizer, figures.facts.localizer.period(period).display)
    let label = Array(localizer.text(fact.label).utf8)
    let mentions = figures.dates.mentions(in: label, label.indices)
    if let first = mentions.first, !mentions.contains(where: { $0.agrees(with: period) }) {
      let written = String(decoding: label[first.range], as: UTF8.self)
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

extension SentencePeriods {
  private struct Problem {
    let id: Diagnostic.ID
    let message: String
    let place: Int
    let fix: String
  }

  /// Whether a link states an earlier value, whose period is compared where the link is resolved.
  private func isEarlier(_ link: Prose.Link, _ id: String, in prose: Prose) -> Bool {
    let text = String(decoding: prose.text[link.range], as: UTF8.self)
    return !figures.earlier(of: id, statedBy: FigureText(text)).isEmpty
  }

  private func otherTime(
    than period: Period,
    among mentions: [DateMention],
    in text: [UInt8],
    of id: String
  ) -> Problem? {
    guard let first = mentions.first, !mentions.contains(where: { $0.agrees(with: period) }) else {
      return nil
    }
    let written = String(decoding: text[first.range], as: UTF8.self)
    let right = figures.facts.localizer.period(period).display
    return Problem(
      id: "other-period",
      message: "the sentence says \(written), but the key fact '\(id)' is of \(right)",
      place: first.range.lowerBound,
      fix: "write '\(right)', or correct the period in \(KeyFacts.file)"
    )
  }

  private func missingDate(_ period: Period, at place: Int, of id: String) -> Problem {
    let right = figures.facts.localizer.period(period).display
    return Problem(
      id: "stated-period",
      message: "the text says that there is no date, but the key fact '\(id)' is of \(right)",
      place: place,
      fix: "leave that out, or correct the period in \(KeyFacts.file)"
    )
  }
}
