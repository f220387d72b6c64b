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
    let ends = Set(links.map(\.range.upperBound))
    var denial: Finding?
    for link in links {
      guard let fact = figures.fact(link.id) else { continue }
      let named = dates.mentions(at: link.range.lowerBound).filter { mention in
        let isLinked = ends.contains(mention.range.upperBound)
        return mention.range.upperBound == link.range.upperBound
          || !mention.isAside && (!isLinked || isJoined(mention, link, in: prose.text))
      }
      let written = FigureText(link.range, in: prose)
      let stated = figures.stated(by: written, of: fact.id)
      if let problem = problem(of: fact, stated, link, written, among: named, in: prose.text) {
        report.add(problem.problem.diagnostic(at: source.location(at: prose.offset(problem.place))))
      } else if denial == nil {
        denial = deniedDate(of: fact, among: named, links, in: &dates)
      }
    }
    // Once, though all figures of the paragraph may have a date.
    if let denial {
      report.add(denial.problem.diagnostic(at: source.location(at: prose.offset(denial.place))))
    }
  }
}

extension SentencePeriods {
  /// Compares the times that a sentence names with those of the observations that its link states.
  private func problem(
    of fact: KeyFact,
    _ stated: [SearchedFigures.Entry],
    _ link: Prose.Link,
    _ written: FigureText,
    among mentions: [DateMention],
    in text: [UInt8]
  ) -> Finding? {
    let periods = stated.filter { !$0.isCorrected }.compactMap(\.observation.period)
    if periods.contains(where: { period in mentions.contains { $0.agrees(with: period) } }) { return nil }
    if let entry = stated.first, !entry.isLatest {
      return (.outdated(written, of: entry, in: figures, isLinked: true), link.range.lowerBound)
    }
    guard let period = fact.latest.period else {
      return earlierTime(of: fact, among: mentions, in: text)
        ?? onlyTime(of: fact, link, among: mentions, in: text)
    }
    guard let first = mentions.first else { return nil }
    let right = figures.facts.localizer.period(period).display
    return otherPeriod(
      first,
      in: text,
      "but the key fact '\(fact.id)' is of \(right)",
      fix: "say that it is of \(right), or correct the period in \(KeyFacts.file)"
    )
  }

  /// Whether a year that links to a key fact of its own is also the time of another figure: no comma is between them.
  private func isJoined(_ mention: DateMention, _ link: Prose.Link, in text: [UInt8]) -> Bool {
    let start = min(mention.range.upperBound, link.range.upperBound)
    let end = max(mention.range.lowerBound, link.range.lowerBound)
    guard start < end else { return true }
    return end - start < 200 && !text[start..<end].contains(UInt8(ascii: ","))
  }

  /// Finds a time at which an undated fact had another value.
  private func earlierTime(of fact: KeyFact, among mentions: [DateMention], in text: [UInt8]) -> Finding? {
    for earlier in figures.facts.earlier(of: fact.id) where earlier.observation.value != fact.latest.value {
      guard let period = earlier.observation.period,
        let mention = mentions.first(where: { $0.agrees(with: period) })
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
  private func onlyTime(
    of fact: KeyFact,
    _ link: Prose.Link,
    among mentions: [DateMention],
    in text: [UInt8]
  ) -> Finding? {
    let mention = mentions.first { !$0.isOpen && isBeside($0.range, link.range, in: text) }
    guard fact.unit?.id != Unit.year.id, let mention else { return nil }
    return otherPeriod(
      mention,
      in: text,
      "but the key fact '\(fact.id)' has no period",
      fix: "give it its period in \(KeyFacts.file), or move the time to another sentence"
    )
  }

  private func otherPeriod(_ mention: DateMention, in text: [UInt8], _ what: String, fix: String) -> Finding {
    let written = String(decoding: text[mention.range], as: UTF8.self)
    let message = "the sentence says \(written), \(what)"
    return (.warning("other-period", message, fix: fix), mention.range.lowerBound)
  }

  /// Whether at most three words and a comma are between two ranges.
  private func isBeside(_ first: Range<Int>, _ second: Range<Int>, in text: [UInt8]) -> Bool {
    let start = min(first.upperBound, second.upperBound)
    let end = max(first.lowerBound, second.lowerBound)
    guard start < end, end - start < 60 else { return false }
    let between = String(decoding: text[start..<end], as: UTF8.self)
    return between.allSatisfy { $0.isLetter || $0.isWhitespace || ",(".contains($0) }
      && between.split { !$0.isLetter }.count <= 3
  }

  /// Finds a sentence that says that there is no date, unless it speaks of a figure without one and this figure's own
  /// sentence has the right time.
  private func deniedDate(
    of fact: KeyFact,
    among mentions: [DateMention],
    _ links: [Prose.Link],
    in dates: inout SentenceDates
  ) -> Finding? {
    guard let period = fact.latest.period, let denial = dates.undated else { return nil }
    let isOfAnother = links.contains { link in
      denial.contains(link.range.lowerBound) && figures.fact(link.id)?.latest.period == nil
    }
    if isOfAnother, mentions.contains(where: { $0.agrees(with: period) }) { return nil }
    let right = figures.facts.localizer.period(period).display
    let message = "the text says that there is no date, but the key fact '\(fact.id)' is of \(right)"
    let fix = "leave that out, or correct the period in \(KeyFacts.file)"
    return (.warning("stated-period", message, fix: fix), denial.lowerBound)
  }
}
