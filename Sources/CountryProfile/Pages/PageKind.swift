/// What a page is, which decides its template and the fields that the template can use.
enum PageKind: String, Sendable, CaseIterable {
  /// The page that a site begins with.
  case home
  /// A page about one mandate area.
  case area
  /// The page that lists all key facts.
  case keyFacts = "key-facts"
  /// The page that lists the pages of a section.
  case section
  /// The page that lists all fact sheets.
  case factSheets = "fact-sheets"
  /// Any other page.
  case page
  /// The page that servers show for a missing address.
  case notFound = "404"

  /// The template of such pages, unless a page or section has its own.
  var template: String {
    rawValue + ".html"
  }
}
