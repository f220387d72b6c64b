/// The feeds of a site: one for each section that has dated pages, where the site's address is known.
struct Feeds: Sendable {
  /// The feeds, in the order of their sections' names.
  let all: [Feed]

  private let bySection: [String: Feed]

  init(_ site: Site) {
    let indexes = site.profile.url == nil ? [] : site.indexes.sorted { $0.key < $1.key }
    all = indexes.compactMap { Feed(of: $0.value, in: site) }
    bySection = Dictionary(all.map { ($0.section, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The feed of a page's section.
  func feed(for page: SitePage) -> Feed? {
    page.path.section.flatMap { bySection[$0] }
  }
}
