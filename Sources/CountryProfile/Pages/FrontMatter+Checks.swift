import Diagnostics
import YAML

/// Finds what stands in front matter and can be read, but was most likely not meant.
struct FrontMatterCheck {
  let frontMatter: FrontMatter
  let mapping: YAMLMapping
  let rules: TextRules
  let report: Report

  /// Reports each such thing.
  func check() {
    for (key, text) in frontMatter.visibleTexts { checkText(key, text) }
    checkLengthOfSummary()
    checkReview()
    checkPast("reviewed", frontMatter.reviewed)
    checkPast("date", frontMatter.date)
  }
}

extension FrontMatterCheck {
  /// How much of a summary search engines show, in letters.
  private static let longestSummary = 160

  private func checkText(_ key: String, _ text: String) {
    // Nearly all are in order, and thousands are read.
    guard rules.terms.stand(in: text) || LiteralMarkdown.mayStand(in: text),
      let value = mapping.writtenValue(of: key)
    else { return }
    rules.terms.check(value, report: report)
    LiteralMarkdown.check(text, at: value, report: report)
  }

  private func checkLengthOfSummary() {
    guard let summary = frontMatter.summary, summary.utf8.count > Self.longestSummary,
      let value = mapping.writtenValue(of: "summary")
    else { return }
    let start = DisplayWidth.prefix(of: summary, columns: Self.longestSummary)
    guard let rest = summary[start.endIndex...].first else { return }
    let length = DisplayWidth.columns(in: summary)
    report.add(
      value.warning(
        "long-summary",
        "this summary has \(length) letters, and search engines cut it off here",
        at: value.offset(of: String(rest), after: start),
        fix: "shorten it to \(Self.longestSummary) letters"
      )
    )
  }

  private func checkReview() {
    guard let day = frontMatter.reviewBy, day < rules.today,
      let value = mapping.writtenValue(of: "review-by")
    else { return }
    report.add(
      value.warning(
        "overdue-review",
        "this page was to be reviewed by \(day.iso)",
        fix: "see whether it is still right, then write the day of the next review"
      )
    )
  }

  private func checkPast(_ key: String, _ day: CalendarDate?) {
    guard let day, day > rules.today, let value = mapping.writtenValue(of: key) else { return }
    report.add(
      value.warning(
        "future-date",
        "\(day.iso) is still to come",
        fix: "write the day on which it was, or leave the line out"
      )
    )
  }
}
