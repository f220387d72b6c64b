import Diagnostics

/// One entry of the main menu: a page, or a section with all its pages.
struct NavigationEntry: Sendable {
  /// The path of the page's Markdown file below the language folder; a section's ends with a slash.
  let path: String
  /// Where the entry stands in `profile.yaml`.
  let place: Place
}
