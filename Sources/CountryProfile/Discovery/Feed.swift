/// The dated pages of a section, as those who follow it get them.
struct Feed: Sendable {
  /// The section's name.
  let section: String
  /// The page that lists the section.
  let index: SitePage
  /// Its newest pages, the newest first.
  let entries: [SitePage]

  /// Readers of feeds come often, so that they need not get what is long past.
  private static let longest = 50

  /// Creates the feed of the section that a page lists; nil when none of the section's pages has a date.
  init?(of index: SitePage, in site: Site) {
    guard let section = index.path.section else { return nil }
    let dated = (site.sections[section] ?? []).enumerated().filter { $1.page.frontMatter.date != nil }
    guard !dated.isEmpty else { return nil }
    self.section = section
    self.index = index
    entries = dated.sorted { Self.comesBefore($0, $1) }.prefix(Self.longest).map(\.element)
  }

  /// The path of the file below the site's root.
  var path: String { "\(section)/feed.xml" }

  /// Pages of one day stay in the order in which the section lists them.
  private static func comesBefore(
    _ a: (offset: Int, element: SitePage),
    _ b: (offset: Int, element: SitePage)
  )
    -> Bool
  {
    guard let dateA = a.element.frontMatter.date, let dateB = b.element.frontMatter.date,
      dateA != dateB
    else { return a.offset < b.offset }
    return dateA > dateB
  }
}
