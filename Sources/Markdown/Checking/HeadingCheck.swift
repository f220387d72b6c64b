import Diagnostics
import Text

/// Checks that headings have texts, and levels that form an outline below the page's title.
enum HeadingCheck {
  /// Adds errors to `report`; `previous` is nil for the first heading, which follows the title.
  static func check(
    _ heading: HeadingDraft,
    after previous: HeadingDraft?,
    in source: SourceText,
    report: Report
  ) {
    if heading.text.utf8.allSatisfy(\.isASCIIWhitespace) {
      report.add(
        .error(
          "empty-heading",
          "this heading has no text",
          in: source,
          at: heading.offset,
          fix: "write the text after the number signs, or delete the line"
        )
      )
    }
    if let error = levelError(heading, after: previous, in: source) { report.add(error) }
  }

  private static func levelError(
    _ heading: HeadingDraft,
    after previous: HeadingDraft?,
    in source: SourceText
  ) -> Diagnostic? {
    if heading.level == 1 {
      return .error(
        "heading-level",
        "the title is the page's only heading of level 1",
        in: source,
        at: heading.offset,
        fix: "write '## \(heading.text)'"
      )
    }
    let above = previous?.level ?? 1
    guard heading.level > above + 1 else { return nil }
    let signs = String(repeating: "#", count: above + 1)
    let predecessor = previous == nil ? "the title" : "one of level \(above)"
    return .error(
      "heading-level",
      "this heading of level \(heading.level) follows \(predecessor)",
      in: source,
      at: heading.offset,
      fix: "write '\(signs) \(heading.text)'"
    )
  }
}
