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
    let yearLinks = Set(links.map(\.range.upperBound))
    for link in links {
      guard let fact = figures.fact(String(link.path.prefix { $0 != "/" })),
        !isEarlier(link, fact.id, in: prose)
      else {
        continue
      }
      let named = dates.mentions(at: link.range.lowerBound).filter { mention in
        !yearLinks.contains(mention.range.upperBound) || isJoined(mention, link, in: prose.text)
      }
      let found =
        otherTime(than: fact.latest.period, among: named, in: prose.text, of: fact)
        ?? undated.flatMap { missingDate(fact.latest.period, at: $0.lowerBound, of: fact.id) }
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

  /// Whether a year that links to a key fact of its own is also the time of another figure: no comma is between them.
  private func isJoined(_ mention: DateMention, _ link: Prose.Link, in text: [UInt8]) -> Bool {
    let start = min(mention.range.upperBound, link.range.upperBound)
    let end = max(mention.range.lowerBound, link.range.lowerBound)
    guard start < end else { return true }
    return end - start < 200 && !text[start..<end].contains(UInt8(ascii: ","))
  }

  private func otherTime(
    than period: Period?,
    among mentions: [DateMention],
    in text: [UInt8],
    of fact: KeyFact
  ) -> Problem? {
    guard let period else { return earlierTime(among: mentions, in: text, of: fact) }
    guard let first = mentions.first, !mentions.contains(where: { $0.agrees(with: period) }) else {
      return nil
    }
    let written = String(decoding: text[first.range], as: UTF8.self)
    let right = figures.facts.localizer.period(period).display
    return Problem(
      id: "other-period",
      message: "the sentence says \(written), but the key fact '\(fact.id)' is of \(right)",
      place: first.range.lowerBound,
      fix: "say that it is of \(right), or correct the period in \(KeyFacts.file)"
    )
  }

  /// Finds a time at which an undated fact had another value.
  private func earlierTime(among mentions: [DateMention], in text: [UInt8], of fact: KeyFact) -> Problem? {
    for (observation, figure) in zip(fact.observations.dropFirst(), figures.facts.earlierFigures(of: fact.id))
    {
      guard let period = observation.period, observation.value != fact.latest.value,
        let mention = mentions.first(where: { $0.agrees(with: period) })
      else { continue }
      let written = String(decoding: text[mention.range], as: UTF8.self)
      return Problem(
        id: "other-period",
        message: "the sentence says \(written), when the key fact '\(fact.id)' was '\(figure.prose)'",
        place: mention.range.lowerBound,
        fix: "write [\(figure.prose)](\(KeyFact.scheme):\(fact.id)), or leave the time out"
      )
    }
    return nil
  }

  private func missingDate(_ period: Period?, at place: Int, of id: String) -> Problem? {
    guard let period else { return nil }
    let right = figures.facts.localizer.period(period).display
    return Problem(
      id: "stated-period",
      message: "the text says that there is no date, but the key fact '\(id)' is of \(right)",
      place: place,
      fix: "leave that out, or correct the period in \(KeyFacts.file)"
    )
  }
}
