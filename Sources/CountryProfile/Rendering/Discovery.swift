import Templating

/// What search engines read, for a site whose address is known: `sitemap.xml` and `robots.txt`.
struct Discovery {
  private let site: Site

  init(_ site: Site) {
    self.site = site
  }

  /// The two files, or none when the profile has no `url`.
  func outputs() -> [Output] {
    guard let url = site.profile.url else { return [] }
    return [
      Output(path: "robots.txt", bytes: Array("User-agent: *\nAllow: /\nSitemap: \(url)sitemap.xml\n".utf8)),
      Output(path: "sitemap.xml", bytes: sitemap(url)),
    ]
  }

  /// All pages but the one for missing addresses, as sitemaps.org's protocol 0.9 has them.
  private func sitemap(_ url: String) -> [UInt8] {
    var xml = Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """.utf8
    )
    for page in site.pages where page.page.path != .notFound {
      xml += "<url><loc>".utf8
      LinkBase.absolute(url).append(.site(path: page.output), to: &xml)
      xml += "</loc></url>\n".utf8
    }
    return xml + Array("</urlset>\n".utf8)
  }
}
