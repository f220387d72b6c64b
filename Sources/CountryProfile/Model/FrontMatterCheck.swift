import Diagnostics
import YAML

/// Finds what stands in front matter and can be read, but was most likely not meant.
struct FrontMatterCheck {
  private let frontMatter: FrontMatter
  private let mapping: YAMLMapping
  private let rules: TextRules

  init(_ frontMatter: FrontMatter, in mapping: YAMLMapping, rules: TextRules) {
    self.frontMatter = frontMatter
    self.mapping = mapping
    self.rules = rules
  }

  /// A warning for each such thing.
  var findings: [Diagnostic] {
    textFindings("title", frontMatter.title) + textFindings("summary", frontMatter.summary)
      + [
        lengthOfSummary, overdueReview, future("reviewed", frontMatter.reviewed),
        future("date", frontMatter.date),
      ].compactMap(\.self)
  }
}

extension FrontMatterCheck {
  /// How much of a summary search engines show, in letters.
  private static let longestSummary = 160

  private func textFindings(_ key: String, _ text: String?) -> [Diagnostic] {
    // Nearly all are in order, and thousands are read.
    guard let text, rules.terms.stand(in: text) || MarkdownSigns.mayStand(in: text),
      let value = mapping.writtenValue(of: key)
    else { return [] }
    let terms = rules.terms.findings(in: value)
    return terms + MarkdownSigns.findings(in: text, at: value)
  }

  private var lengthOfSummary: Diagnostic? {
    guard let summary = frontMatter.summary, summary.utf8.count > Self.longestSummary,
      let value = mapping.writtenValue(of: "summary")
    else { return nil }
    let start = DisplayWidth.prefix(of: summary, columns: Self.longestSummary)
    guard let rest = summary[start.endIndex...].first else { return nil }
    let length = DisplayWidth.columns(in: summary)
    return value.warning(
      "this summary has \(length) letters, and search engines cut it off here",
      at: value.offset(of: String(rest), after: start),
      fix: "shorten it to \(Self.longestSummary) letters"
    )
  }

  private var overdueReview: Diagnostic? {
    guard let day = frontMatter.reviewBy, day < rules.today else { return nil }
    return mapping.writtenValue(of: "review-by")?.warning(
      "this page was to be reviewed by \(day.iso)",
      fix: "see whether it is still right, then write the day of the next review"
    )
  }

  private func future(_ key: String, _ day: CalendarDate?) -> Diagnostic? {
    guard let day, day > rules.today else { return nil }
    return mapping.writtenValue(of: key)?.warning(
      "\(day.iso) is still to come",
      fix: "write the day on which it was, or leave the line out"
    )
  }
}
