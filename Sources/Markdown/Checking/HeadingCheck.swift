import Diagnostics
import Text

/// Finds headings that break the outline of a page, whose title is the only heading of level 1.
enum HeadingCheck {
  /// What is wrong with a heading that follows another, or comes first.
  static func findings(
    _ heading: HeadingDraft,
    after previous: HeadingDraft?,
    in source: SourceText
  ) -> [Diagnostic] {
    [emptyFinding(heading, in: source), levelFinding(heading, after: previous, in: source)].compactMap(\.self)
  }

  private static func emptyFinding(_ heading: HeadingDraft, in source: SourceText) -> Diagnostic? {
    guard heading.text.utf8.allSatisfy(\.isASCIIWhitespace) else { return nil }
    return .error(
      "this heading has no text",
      in: source,
      at: heading.offset,
      fix: "write the text after the number signs, or delete the line"
    )
  }

  private static func levelFinding(
    _ heading: HeadingDraft,
    after previous: HeadingDraft?,
    in source: SourceText
  ) -> Diagnostic? {
    if heading.level == 1 {
      return .error(
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
      "this heading of level \(heading.level) follows \(predecessor)",
      in: source,
      at: heading.offset,
      fix: "write '\(signs) \(heading.text)'"
    )
  }
}
