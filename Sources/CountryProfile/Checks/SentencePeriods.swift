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
    let yearLinks = Set(links.map(\.range.upperBound))
    for link in links {
      guard let fact = figures.fact(String(link.path.prefix { $0 != "/" })) else { continue }
      let named = dates.mentions(at: link.range.lowerBound).filter { mention in
        let isLinked = yearLinks.contains(mention.range.upperBound)
        return mention.range.upperBound == link.range.upperBound
          || !mention.isAside && (!isLinked || isJoined(mention, link, in: prose.text))
      }
      let earlier = figures.earlier(of: fact.id, statedBy: FigureText(link, in: prose))
      let problem =
        earlier.isEmpty
        ? otherTime(of: fact, link, among: named, in: prose.text) ?? missingDate(of: fact, in: &dates)
        : outdated(earlier, of: fact, link, among: named, in: prose.text)
      guard let problem else { continue }
      let place = source.location(at: prose.offset(problem.place))
      report.add(Diagnostic(problem.severity, problem.id, problem.message, at: place, fix: problem.fix))
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
    var severity = Severity.warning
    let id: Diagnostic.ID
    let message: String
    let place: Int
    let fix: String
  }

  /// Reports a link that states an earlier value, unless the sentence names its period.
  private func outdated(
    _ earlier: [Observation],
    of fact: KeyFact,
    _ link: Prose.Link,
    among mentions: [DateMention],
    in text: [UInt8]
  ) -> Problem? {
    let periods = earlier.compactMap(\.period)
    if periods.contains(where: { period in mentions.contains { $0.agrees(with: period) } }) { return nil }
    let latest = figures.facts.figure(of: fact.id)?.prose ?? ""
    let written = String(decoding: text[link.range], as: UTF8.self)
    return Problem(
      severity: .error,
      id: "figure-mismatch",
      message: "'\(written)' is what the key fact '\(fact.id)' was before; now it is '\(latest)'",
      place: link.range.lowerBound,
      fix: "write [\(latest)](\(KeyFact.scheme):\(fact.id))"
        + (periods.isEmpty ? "" : ", or say in the sentence when it was so")
    )
  }

  /// Whether a year that links to a key fact of its own is also the time of another figure: no comma is between them.
  private func isJoined(_ mention: DateMention, _ link: Prose.Link, in text: [UInt8]) -> Bool {
    let start = min(mention.range.upperBound, link.range.upperBound)
    let end = max(mention.range.lowerBound, link.range.lowerBound)
    guard start < end else { return true }
    return end - start < 200 && !text[start..<end].contains(UInt8(ascii: ","))
  }

  private func otherTime(
    of fact: KeyFact,
    _ link: Prose.Link,
    among mentions: [DateMention],
    in text: [UInt8]
  ) -> Problem? {
    guard let period = fact.latest.period else {
      return earlierTime(of: fact, among: mentions, in: text)
        ?? onlyTime(of: fact, link, among: mentions, in: text)
    }
    guard let first = mentions.first, !mentions.contains(where: { $0.agrees(with: period) }) else {
      return nil
    }
    let right = figures.facts.localizer.period(period).display
    return otherPeriod(
      first,
      in: text,
      "but the key fact '\(fact.id)' is of \(right)",
      fix: "say that it is of \(right), or correct the period in \(KeyFacts.file)"
    )
  }

  /// Finds a time at which an undated fact had another value.
  private func earlierTime(of fact: KeyFact, among mentions: [DateMention], in text: [UInt8]) -> Problem? {
    for (observation, figure) in zip(fact.observations.dropFirst(), figures.facts.earlierFigures(of: fact.id))
    {
      guard let period = observation.period, observation.value != fact.latest.value,
        let mention = mentions.first(where: { $0.agrees(with: period) })
      else { continue }
      return otherPeriod(
        mention,
        in: text,
        "when the key fact '\(fact.id)' was '\(figure.prose)'",
        fix: "write [\(figure.prose)](\(KeyFact.scheme):\(fact.id)), or leave the time out"
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
  ) -> Problem? {
    let mention = mentions.first { !$0.isOpen && isBeside($0.range, link.range, in: text) }
    guard fact.unit?.id != Unit.year.id, let mention else { return nil }
    return otherPeriod(
      mention,
      in: text,
      "but the key fact '\(fact.id)' has no period",
      fix: "give it its period in \(KeyFacts.file), or move the time to another sentence"
    )
  }

  private func otherPeriod(_ mention: DateMention, in text: [UInt8], _ what: String, fix: String) -> Problem {
    let written = String(decoding: text[mention.range], as: UTF8.self)
    return Problem(
      id: "other-period",
      message: "the sentence says \(written), \(what)",
      place: mention.range.lowerBound,
      fix: fix
    )
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

  private func missingDate(of fact: KeyFact, in dates: inout SentenceDates) -> Problem? {
    guard let period = fact.latest.period, let place = dates.undated?.lowerBound else { return nil }
    let right = figures.facts.localizer.period(period).display
    return Problem(
      id: "stated-period",
      message: "the text says that there is no date, but the key fact '\(fact.id)' is of \(right)",
      place: place,
      fix: "leave that out, or correct the period in \(KeyFacts.file)"
    )
  }
}

extension FigureText {
  fileprivate init(_ link: Prose.Link, in prose: Prose) {
    let (before, after) = prose.surroundings(of: link.range)
    self.init(String(decoding: prose.text[link.range], as: UTF8.self), before: before, after: after)
  }
}
