import Markdown

/// What pages are checked against while they are read, when their text is at hand.
struct TextRules: Sendable {
  /// What dates are compared with.
  let today: CalendarDate
  /// What the profile wants to be said otherwise.
  let terms: DiscouragedTerms
  /// What Markdown may link to and show.
  let markdown: MarkdownRules
}
