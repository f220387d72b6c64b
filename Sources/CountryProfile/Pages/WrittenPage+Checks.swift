import Diagnostics
import YAML

extension WrittenPage {
  /// Warns if the page's review is overdue, or if its `reviewed` or `date` is in the future.
  func checkDates(today: CalendarDate, report: Report) {
    checkReview(today: today, report: report)
    checkPast("reviewed", frontMatter?.reviewed, today: today, report: report)
    checkPast("date", frontMatter?.date, today: today, report: report)
  }

  /// Warns about a long summary, which search engines cut off, and about Markdown in title and summary.
  func checkTexts(report: Report) {
    checkLengthOfSummary(report: report)
    for (key, text) in frontMatter?.visibleTexts ?? [] where LiteralMarkdown.mayOccur(in: text) {
      guard let value = mapping?.writtenValue(of: key) else { continue }
      LiteralMarkdown.check(LinkedText(text), at: value, report: report)
    }
  }

  /// Warns about discouraged words in title, summary and text.
  func check(_ terms: DiscouragedTerms, report: Report) {
    // Few texts have such words, and to find the YAML value of every text would be slow on a large site.
    for (key, text) in frontMatter?.visibleTexts ?? [] where terms.occur(in: text) {
      guard let value = mapping?.writtenValue(of: key) else { continue }
      terms.check(value, report: report)
    }
    terms.check(markdown: source, from: bodyStart, texts: texts, report: report)
  }
}

extension WrittenPage {
  /// Search engines show about this many letters of a summary.
  private static let longestSummary = 160

  private func checkLengthOfSummary(report: Report) {
    guard let text = frontMatter?.summary, text.written.utf8.count > Self.longestSummary,
      let value = mapping?.writtenValue(of: "summary")
    else { return }
    let summary = text.plain
    let start = DisplayWidth.prefix(of: summary, columns: Self.longestSummary)
    guard let rest = summary[start.endIndex...].first else { return }
    let length = DisplayWidth.columns(in: summary)
    report.add(
      value.warning(
        "long-summary",
        "this summary has \(length) letters, and search engines cut it off here",
        at: text.links.isEmpty ? value.offset(of: String(rest), after: start) : nil,
        fix: "shorten it to \(Self.longestSummary) letters"
      )
    )
  }

  private func checkReview(today: CalendarDate, report: Report) {
    guard let day = frontMatter?.reviewBy, day < today, let value = mapping?.writtenValue(of: "review-by")
    else { return }
    report.add(
      value.warning(
        "overdue-review",
        "this page was to be reviewed by \(day.iso)",
        fix: "see whether it is still right, then write the day of the next review"
      )
    )
  }

  private func checkPast(_ key: String, _ day: CalendarDate?, today: CalendarDate, report: Report) {
    guard let day, day > today, let value = mapping?.writtenValue(of: key) else { return }
    report.add(
      value.warning(
        "future-date",
        "\(day.iso) is still to come",
        fix: "write the day on which it was, or leave the line out"
      )
    )
  }
}
