import Publishing

/// What programs read to find a site's pages, where the site's address is known: `sitemap.xml`, `robots.txt` and feeds.
struct Discovery {
  private let site: Site

  init(_ site: Site) {
    self.site = site
  }

  /// The files, or none when the profile has no `url`.
  func outputs() -> [Output] {
    guard let url = site.profile.url else { return [] }
    let robots = Array("User-agent: *\nAllow: /\nSitemap: \(url)sitemap.xml\n".utf8)
    let feeds = site.localized.flatMap { localized in
      Feeds(localized).all.map { Output(path: $0.path, bytes: AtomFeed(localized, feed: $0).bytes) }
    }
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
    for localized in site.localized {
      for page in localized.pages { append(page, of: localized, to: &xml) }
    }
    xml.close("urlset")
    xml.endLine()
    return xml.bytes
  }

  private func append(_ page: SitePage, of site: LocalizedSite, to xml: inout XMLText) {
    guard let address = site.address(of: page) else { return }
    xml.open("url")
    xml.element("loc", address)
    xml.element("lastmod", site.lastChange(of: page)?.iso)
    xml.close("url")
    xml.endLine()
  }
}
