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
    }
  )
}

/// Finds sentences that say another time than the key facts that they link to.
private struct SentencePeriods {
  let figures: SearchedFigures
  let report: Report

  private typealias Finding = (problem: LinkProblem, place: Int)

  func check(_ prose: Prose, in source: SourceText) {
    let links = prose.links.filter { $0.scheme == LinkedText.Scheme.fact.rawValue }
    guard !links.isEmpty else { return }
    var dates = SentenceDates(prose.text, figures.dates)
    let all = linked(links, in: prose, &dates)
    var sentences: [Int: LinkedSentence] = [:]
    for figure in all { sentences[figure.sentence, default: LinkedSentence()].add(figure) }
    var denial: Finding?
    for figure in all {
      let sentence = sentences[figure.sentence] ?? LinkedSentence()
      if let problem = problem(of: figure, in: sentence, of: prose) {
        report.add(problem.problem.diagnostic(at: source.location(at: prose.offset(problem.place))))
      } else if denial == nil {
        denial = deniedDate(of: figure, among: all, in: &dates)
      }
    }
    // Once, though all figures of the paragraph may have a date.
    if let denial {
      report.add(denial.problem.diagnostic(at: source.location(at: prose.offset(denial.place))))
    }
  }

  /// Returns the links to key facts that could be read, with the times of their sentences.
  private func linked(_ links: [Prose.Link], in prose: Prose, _ dates: inout SentenceDates) -> [LinkedFigure]
  {
    let ends = Set(links.map(\.range.upperBound))
    return links.compactMap { link in
      guard let fact = figures.fact(link.id) else { return nil }
      let place = link.range.lowerBound
      let mentions = dates.mentions(at: place).filter { mention in
        mention.range.upperBound == link.range.upperBound || !ends.contains(mention.range.upperBound)
          || mention.isJoined(to: link, in: prose.text)
      }
      let own = mentions.filter { !$0.isAside || $0.range.upperBound == link.range.upperBound }
      return LinkedFigure(
        fact: fact,
        link: link,
        stated: figures.stated(by: FigureText(link.range, in: prose), of: fact.id),
        mentions: mentions,
        times: own.map { ($0, $0.distance(to: link, in: prose.text)) },
        sentence: dates.sentence(at: place)
      )
    }
  }
}

extension SentencePeriods {
  /// Compares the times that a sentence names with those of the observations that its link states.
  private func problem(of figure: LinkedFigure, in sentence: LinkedSentence, of prose: Prose) -> Finding? {
    let text = prose.text
    if figure.isDated { return exchangedTime(of: figure, in: sentence, of: text) }
    if let entry = figure.stated.first, !entry.isLatest {
      let written = FigureText(figure.link.range, in: prose)
      return (.outdated(written, of: entry, in: figures, isLinked: true), figure.link.range.lowerBound)
    }
    guard let period = figure.fact.latest.period else {
      return earlierTime(of: figure, in: sentence, of: text) ?? onlyTime(of: figure, in: text)
    }
    return figure.nearest.map { otherPeriod($0, of: figure, period, in: sentence, of: text) }
  }

  private func otherPeriod(
    _ mention: DateMention,
    of figure: LinkedFigure,
    _ period: Period,
    in sentence: LinkedSentence?,
    of text: [UInt8]
  ) -> Finding {
    let right = figures.facts.localizer.period(period).display
    let isOfAnother = sentence?.figures.values.contains { other in
      other.fact.id != figure.fact.id && other.period.map(mention.agrees) == true
    }
    // Another time in its place would be wrong for the other figure.
    let advice =
      isOfAnother == true
      ? "name \(right) too, beside the figure, or give the figure a sentence of its own"
      : "say that it is of \(right)"
    return otherPeriod(
      mention,
      in: text,
      "but the key fact '\(figure.fact.id)' is of \(right)",
      fix: "\(advice), or correct the period in \(KeyFacts.file)"
    )
  }

  /// Finds two figures whose times were exchanged, and returns the time beside this one.
  private func exchangedTime(
    of figure: LinkedFigure,
    in sentence: LinkedSentence,
    of text: [UInt8]
  ) -> Finding? {
    guard figure.times.count > 1, sentence.figures.count > 1, let period = figure.period else { return nil }
    let times = sentence.times { $0.link.range == figure.link.range }
    guard let first = times.first, !times.contains(where: { $0.agrees(with: period) }) else { return nil }
    let isExchanged = sentence.figures.contains { observed, _ in
      guard let otherPeriod = observed.period, otherPeriod != period else { return false }
      return times.contains { $0.agrees(with: otherPeriod) }
        && sentence.times { $0.fact.id == observed.fact && $0.period == otherPeriod }
          .contains { $0.agrees(with: period) }
    }
    return isExchanged ? otherPeriod(first, of: figure, period, in: nil, of: text) : nil
  }

  /// Finds a time at which an undated fact had another value.
  private func earlierTime(
    of figure: LinkedFigure,
    in sentence: LinkedSentence,
    of text: [UInt8]
  ) -> Finding? {
    let fact = figure.fact
    for earlier in figures.facts.earlier(of: fact.id) where earlier.observation.value != fact.latest.value {
      guard let period = earlier.observation.period,
        let mention = figure.times.first(where: { !$0.mention.isOpen && $0.mention.agrees(with: period) })?
          .mention,
        // “Nine projects, down from 14 in 2020” says what was so in 2020.
        !sentence.figures.keys.contains(where: { $0.fact == fact.id && $0.period.map(mention.agrees) == true }
        )
      else { continue }
      let prose = earlier.figure.prose
      return otherPeriod(
        mention,
        in: text,
        "when the key fact '\(fact.id)' was '\(prose)'",
        fix: "write \(KeyFact.link(prose, to: fact.id)), or leave the time out"
      )
    }
    return nil
  }

  /// Finds a time beside an undated fact, which readers will take for its date.
  private func onlyTime(of figure: LinkedFigure, in text: [UInt8]) -> Finding? {
    let mention = figure.times.first { !$0.mention.isOpen && figure.isBeside($0.mention, in: text) }?.mention
    guard figure.fact.unit?.id != Unit.year.id, let mention else { return nil }
    return otherPeriod(
      mention,
      in: text,
      "but the key fact '\(figure.fact.id)' has no period",
      fix: "give it its period in \(KeyFacts.file), or move the time to another sentence"
    )
  }

  private func otherPeriod(_ mention: DateMention, in text: [UInt8], _ what: String, fix: String) -> Finding {
    let written = String(decoding: text[mention.range], as: UTF8.self)
    let message = "the sentence says \(written), \(what)"
    return (.warning("other-period", message, fix: fix), mention.range.lowerBound)
  }

  /// Finds a sentence that says that there is no date, unless it speaks of a figure without one and this figure's own
  /// sentence has the right time.
  private func deniedDate(
    of figure: LinkedFigure,
    among all: [LinkedFigure],
    in dates: inout SentenceDates
  ) -> Finding? {
    guard let period = figure.fact.latest.period, let denial = dates.undated else { return nil }
    let isOfAnother = all.contains { other in
      denial.contains(other.link.range.lowerBound) && other.fact.latest.period == nil
    }
    if isOfAnother, figure.mentions.contains(where: { $0.agrees(with: period) }) { return nil }
    let right = figures.facts.localizer.period(period).display
    let message = "the text says that there is no date, but the key fact '\(figure.fact.id)' is of \(right)"
    // The other figure may well have none.
    let advice = isOfAnother ? "name \(right) beside this figure" : "leave that out"
    let fix = "\(advice), or correct the period in \(KeyFacts.file)"
    return (.warning("stated-period", message, fix: fix), denial.lowerBound)
  }
}
