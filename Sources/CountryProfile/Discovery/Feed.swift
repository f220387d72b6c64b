/// A section's feed, with the newest of its pages that have a date.
struct Feed: Sendable {
  /// The name of the section's folder, such as `news`.
  let section: String
  /// The page that lists the section; its title is also that of the feed.
  let index: SitePage
  /// The newest pages of the section that have a date, newest first; never empty.
  let entries: [Entry]
  /// The last day on which one of the entries was published or reviewed.
  let updated: CalendarDate
  /// The path below the site's root, such as `news/feed.xml`.
  let path: String

  /// A page with a `date` in its front matter.
  struct Entry: Sendable {
    let page: SitePage
    let published: CalendarDate
    /// The last day on which the page was published or reviewed.
    let updated: CalendarDate
  }

  /// The maximum number of entries; feed readers fetch the file often, so it must stay small.
  private static let longest = 50

  /// Creates the feed of the section that a page lists; nil if none of the section's pages has a date.
  init?(of index: SitePage, in site: LocalizedSite) {
    guard let section = index.path.section else { return nil }
    let dated = (site.sections[section] ?? []).enumerated().compactMap { offset, page in
      page.frontMatter.date.map { date in
        (offset, Entry(page: page, published: date, updated: site.lastChange(of: page) ?? date))
      }
    }
    let entries = dated.sorted { Self.comesBefore($0, $1) }.prefix(Self.longest).map(\.1)
    guard let updated = entries.map(\.updated).max() else { return nil }
    self.section = section
    self.index = index
    self.entries = entries
    self.updated = updated
    path = "\(site.folder)\(section)/feed.xml"
  }

  /// Orders entries by date, the newest first; entries of the same day keep the order of their section.
  private static func comesBefore(_ a: (offset: Int, entry: Entry), _ b: (offset: Int, entry: Entry)) -> Bool
  {
    a.entry.published == b.entry.published ? a.offset < b.offset : a.entry.published > b.entry.published
  }
}

/// The feeds of a site: one for each section with dated pages, if the site's address is known.
struct Feeds: Sendable {
  /// In the alphabetical order of the sections' folders.
  let all: [Feed]

  private let bySection: [String: Feed]

  init(_ site: LocalizedSite) {
    let indexes = site.profile.url == nil ? [] : site.indexes.sorted { $0.key < $1.key }
    all = indexes.compactMap { Feed(of: $0.value, in: site) }
    bySection = Dictionary(all.map { ($0.section, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the feed of a page's section; nil for a page in no section, or in one without dated pages.
  func feed(for page: SitePage) -> Feed? {
    page.path.section.flatMap { bySection[$0] }
  }
}
