/// The templates of the site map, `robots.txt` and feeds; only a site whose address is known needs them.
enum DiscoveryTemplate: String, CaseIterable {
  case feed = "site/feed.xml"
  case sitemap = "site/sitemap.xml"
  case robots = "site/robots.txt"

  var missingFix: String {
    switch self {
    case .feed: "create it: the feeds of sections whose pages have a 'date' are made from it"
    case .sitemap, .robots: "create it: every site that has a 'url' in profile.yaml needs it"
    }
  }
}
