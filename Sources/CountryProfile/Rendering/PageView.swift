/// A page with all that its template can show.
struct PageView: Sendable {
  let page: SitePage
  /// The page's text as HTML.
  let body: [UInt8]
  /// The area before it; nil for pages that are none.
  var previous: SitePage?
  /// The area after it.
  var next: SitePage?
  /// The pages that a section's index lists.
  var entries: [SitePage] = []
  /// The fact sheets that the page about them lists.
  var sheets: [FactSheet.Entry] = []
}
