import Publishing

/// What programs read to find a site's pages, where the site's address is known: `sitemap.xml`, `robots.txt` and feeds.
struct Discovery {
  private let site: LocalizedSite

  init(_ site: LocalizedSite) {
    self.site = site
  }

  /// The files, or none when the profile has no `url`.
  func outputs() -> [Output] {
    guard let url = site.profile.url else { return [] }
    let robots = Array("User-agent: *\nAllow: /\nSitemap: \(url)sitemap.xml\n".utf8)
    let feeds = Feeds(site).all.map { Output(path: $0.path, bytes: AtomFeed(site, feed: $0).bytes) }
    return feeds + [
      Output(path: "robots.txt", bytes: robots),
      Output(path: "sitemap.xml", bytes: sitemap),
    ]
  }

  /// All pages but the one for missing addresses, as sitemaps.org's protocol 0.9 has them.
  private var sitemap: [UInt8] {
    var xml = XMLText()
    xml.open("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"])
    xml.endLine()
    for page in site.pages {
      guard let address = site.address(of: page) else { continue }
      xml.open("url")
      xml.element("loc", address)
      xml.element("lastmod", site.lastChange(of: page)?.iso)
      xml.close("url")
      xml.endLine()
    }
    xml.close("urlset")
    xml.endLine()
    return xml.bytes
  }
}
