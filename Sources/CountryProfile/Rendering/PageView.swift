/// A page with all that its template can show.
struct PageView: Sendable {
  let page: SitePage
  /// The page's text as HTML.
  let body: [UInt8]
  /// The page before it in its section.
  var previous: SitePage?
  /// The page after it in its section.
  var next: SitePage?
  /// The pages that a section's index lists.
  var entries: [SitePage] = []
}
