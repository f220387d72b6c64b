import Diagnostics
import Markdown
import Numbers

extension Check {
  static let unlinkedFigures = Check(
    "figures",
    .page { page, context, checks in
      guard let figures = context.figures else { return }
      let unlinked = UnlinkedFigures(figures: figures, report: checks.report)
      for prose in page.proses where prose.isAccepted { unlinked.check(prose, in: page.source) }
      for text in page.frontMatterTexts(where: figures.accepts) {
        unlinked.check(Prose(text.text, at: text.value), in: page.source)
      }
    },
    .texts { texts, context, checks in
      for text in texts.all {
        guard let figures = context.figures(in: text.language), figures.accepts(text.text) else { continue }
        UnlinkedFigures(figures: figures, report: checks.report, isSourced: text.isSourced)
          .check(Prose(text.text, at: text.value), in: text.value.source)
      }
    }
  )
}

/// Finds figures without a link: those of key facts, now or before, and others that name no source.
///
/// Such a figure stays as it is when the fact changes, and no reader learns where it comes from.
private struct UnlinkedFigures {
  let figures: SearchedFigures
  let report: Report
  /// Whether the source of all figures is known, as in the definition of a key fact.
  var isSourced = false

  /// Links whose texts need no other source: a figure is verified, and a telephone number is none.
  private static let schemes = LinkedText.Scheme.allCases.map(\.rawValue) + ["tel", "mailto"]

  func check(_ prose: Prose, in source: SourceText) {
    var text = prose.text
    for link in prose.links where link.isAddress || link.scheme.map(Self.schemes.contains) == true {
      text.replaceSubrange(link.range, with: repeatElement(0, count: link.range.count))
    }
    var dates = SentenceDates(prose.text, figures.dates)
    for match in figures.matches(in: text) where !isMeantAsLink(text[match.range.upperBound...]) {
      guard let problem = problem(match, in: prose, &dates) else { continue }
      let place = prose.offset(match.range.lowerBound)
      let fix = advice(problem, at: match.range, in: prose)
      report.add(.warning(problem.id, problem.message, in: source, at: place, fix: fix))
    }
  }

  private func advice(_ problem: LinkProblem, at range: Range<Int>, in prose: Prose) -> String {
    if !prose.allowsLinks { return "leave it out: no link can stand in the title of a link" }
    let isLinked = prose.links.contains { $0.range.overlaps(range) }
    return isLinked ? "take it out of this link, and \(problem.fix)" : problem.fix
  }
}

extension UnlinkedFigures {
  /// Whether a figure is followed by `(fact:…)`, a link without brackets, which has a message of its own.
  private func isMeantAsLink(_ rest: ArraySlice<UInt8>) -> Bool {
    let next = rest.drop { $0 == 0x20 || $0 == UInt8(ascii: "]") }
    return LinkedText.Scheme.allCases.contains { next.starts(with: "(\($0.rawValue):".utf8) }
  }

  private func problem(
    _ match: SearchedFigures.Match,
    in prose: Prose,
    _ dates: inout SentenceDates
  ) -> LinkProblem? {
    let written = FigureText(match.range, in: prose)
    guard let entry = match.entry else { return unsourced(written.text) }
    let period = entry.isCorrected ? nil : entry.observation.period
    if entry.isLatest, entry.observation.status == .superseded { return superseded(entry.fact, written) }
    let times = entry.isLatest ? [] : dates.mentions(at: match.range.lowerBound)
    let isTrue = period.map { period in times.contains { $0.agrees(with: period) } } ?? false
    guard entry.isLatest || isTrue else {
      return .outdated(written, of: entry, in: figures, isLinked: false, isDated: !times.isEmpty)
    }
    let time = entry.isLatest ? "" : period.map { " of \(figures.facts.localizer.period($0).display)" } ?? ""
    let hedge = LinkProblem.without(entry.figure.needlessHedge(beside: written))
    return .warning(
      "unlinked-figure",
      "'\(written.text)' is the key fact '\(entry.fact.id)'\(time), but does not say so",
      fix:
        "write \(KeyFact.link(wording(of: entry, at: written), to: entry.fact.id))\(hedge), if that is meant"
    )
  }

  /// Returns the figure as it is written, or with its qualifier if that is missing.
  private func wording(of entry: SearchedFigures.Entry, at written: FigureText) -> String {
    entry.fact.qualifier == nil || entry.figure.matcher.match(written) == .exact
      ? written.text : entry.figure.prose
  }

  private func superseded(_ fact: KeyFact, _ written: FigureText) -> LinkProblem {
    .warning(
      "superseded-figure",
      "'\(written.text)' is the key fact '\(fact.id)', which is superseded by a newer figure",
      fix: "write the newer figure, with a link to its own key fact"
    )
  }

  private func unsourced(_ written: String) -> LinkProblem? {
    // While some facts can't be read, a figure may be one of them.
    if isSourced || !figures.isComplete { return nil }
    return .warning(
      "unsourced-figure",
      "'\(written)' does not say where it comes from",
      fix: """
        write \(Source.link(written)) with the id of its source in \(Profile.file), or link it to a key fact
        """
    )
  }
}
