import Diagnostics
import Markdown

extension Check {
  /// Compares the times that titles of charts name with the periods of the figures that the charts draw.
  static let chartTitles = Check(
    "figures",
    .page { page, context, checks in
      guard let figures = context.figures else { return }
      for block in page.body.references where block.scheme == ChartBlock.scheme {
        guard let problem = figures.otherPeriod(inTitleOf: block) else { continue }
        checks.report.add(problem.diagnostic(at: page.source.location(at: block.range.lowerBound)))
      }
    }
  )
}

extension SearchedFigures {
  fileprivate func otherPeriod(inTitleOf block: Reference) -> LinkProblem? {
    guard let period = fact(block.path)?.latest.period else { return nil }
    let title = Array(block.text.utf8)
    guard let other = dates.mentions(in: title, title.indices).contradiction(to: period) else { return nil }
    let written = String(decoding: title[other.range], as: UTF8.self)
    let right = facts.localizer.period(period).display
    return .warning(
      "other-period",
      "the title says \(written), but the key fact '\(block.path)' is of \(right)",
      fix: "say that it is of \(right), or correct the period in \(KeyFacts.file)"
    )
  }
}
