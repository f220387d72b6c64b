import TestSupport
import Testing

@Suite("The address of the site")
struct DiscoveryTests {
  private let template =
    "{% if page.canonical %}<link href=\"{{ page.canonical }}\">{% endif %}{{ page.body }}"

  private func site(url: String?) throws -> TestSite {
    let site = TestSite(
      text: "[home](home.md)",
      [
        "Templates/page.html": template, "Templates/404.html": "<a href=\"{{ site.home }}\">x</a>",
        "Content/en/ສຸ.md": "---\ntitle: x\n---\n",
      ]
    )
    return try url.map { try site.published(at: $0) } ?? site
  }

  @Test("without it there is no site map, no robots.txt and no canonical link")
  func unset() async throws {
    let built = try await site(url: nil).build()
    #expect(!built.paths.contains("sitemap.xml"))
    #expect(!built.paths.contains("robots.txt"))
    expectText(try built.page("page.html"), "<p><a href=\"index.html\">home</a></p>\n")
    expectText(try built.page("404.html"), "<a href=\"index.html\">x</a>")
  }

  @Test("with it pages have canonical links, and still relative links between them", arguments: ["", "/"])
  func canonical(slash: String) async throws {
    let built = try await site(url: "https://laos.iom.int/profile\(slash)").build()
    expectText(
      try built.page("page.html"),
      "<link href=\"https://laos.iom.int/profile/page.html\"><p><a href=\"index.html\">home</a></p>\n"
    )
  }

  @Test("the page for missing addresses is shown at any address, so its links are whole")
  func notFound() async throws {
    let built = try await site(url: "https://laos.iom.int/").build()
    expectText(try built.page("404.html"), "<a href=\"https://laos.iom.int/index.html\">x</a>")
  }

  @Test("the site map has every page but the one for missing addresses")
  func sitemap() async throws {
    let built = try await site(url: "https://laos.iom.int/a&b/").build()
    expectText(
      try built.page("sitemap.xml"),
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url>
          <loc>https://laos.iom.int/a&amp;b/index.html</loc>
        </url>
        <url>
          <loc>https://laos.iom.int/a&amp;b/key-facts.html</loc>
        </url>
        <url>
          <loc>https://laos.iom.int/a&amp;b/page.html</loc>
        </url>
        <url>
          <loc>https://laos.iom.int/a&amp;b/%E0%BA%AA%E0%BA%B8.html</loc>
        </url>
        <url>
          <loc>https://laos.iom.int/a&amp;b/areas/health.html</loc>
        </url>
        <url>
          <loc>https://laos.iom.int/a&amp;b/areas/index.html</loc>
        </url>
        <url>
          <loc>https://laos.iom.int/a&amp;b/areas/labour.html</loc>
        </url>
      </urlset>
      """
    )
  }

  @Test("the site map has the last of a page's days, and of the days of a section's pages")
  func lastmod() async throws {
    let site = try TestSite([
      "Content/en/areas/health.md": "---\ntitle: Health\nreviewed: 2026-03-04\ndate: 2026-01-02\n---\n",
      "Content/en/areas/labour.md": "---\ntitle: Labour\ndate: 2026-02-03\n---\n",
    ]).published()
    expectText(
      try await site.build().page("sitemap.xml"),
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url>
          <loc>https://laos.iom.int/index.html</loc>
        </url>
        <url>
          <loc>https://laos.iom.int/key-facts.html</loc>
        </url>
        <url>
          <loc>https://laos.iom.int/areas/health.html</loc>
          <lastmod>2026-03-04</lastmod>
        </url>
        <url>
          <loc>https://laos.iom.int/areas/index.html</loc>
          <lastmod>2026-03-04</lastmod>
        </url>
        <url>
          <loc>https://laos.iom.int/areas/labour.html</loc>
          <lastmod>2026-02-03</lastmod>
        </url>
      </urlset>
      """
    )
  }

  @Test("robots.txt names the site map, by an address in which nothing is escaped")
  func robots() async throws {
    #expect(
      try await site(url: "https://laos.iom.int/a&b/").build().page("robots.txt")
        .hasSuffix("\nSitemap: https://laos.iom.int/a&b/sitemap.xml")
    )
    expectText(
      try await site(url: "https://laos.iom.int/").build().page("robots.txt"),
      "User-agent: *\nAllow: /\nSitemap: https://laos.iom.int/sitemap.xml"
    )
  }

  @Test(
    "the templates of what a site with an address has more are missed there",
    arguments: ["sitemap.xml", "robots.txt"]
  )
  func missing(name: String) async throws {
    var site = try site(url: "https://laos.iom.int/")
    site.remove("Templates/site/\(name)")
    expectText(
      try await site.messages,
      """
      Templates/site/\(name): error: this template is missing
        | create it: every site that has a 'url' in profile.yaml needs it

      """
    )
  }

  @Test("templates of a site with an address are checked where they are, also on a site that has none")
  func checkedAlways() async throws {
    let templates = [
      "Templates/site/sitemap.xml": "<urlset>{{ page.url }}</urlset>",
      "Templates/site/robots.txt": "{{ sitmap }}",
      "Templates/site/feed.xml": "<feed>{{ feed.titel }}</feed>",
    ]
    expectText(
      try await TestSite(templates).messages,
      """
      Templates/site/feed.xml:1:15: error: the whole feed has no field 'titel'
      1 | <feed>{{ feed.titel }}</feed>
        |               ^ did you mean 'title'?
      Templates/site/robots.txt:1:4: error: the file for crawlers has no field 'sitmap'
      1 | {{ sitmap }}
        |    ^ did you mean 'sitemap'?
      Templates/site/sitemap.xml:1:12: error: the site map has no field 'page'
      1 | <urlset>{{ page.url }}</urlset>
        |            ^ did you mean 'pages'?

      """
    )
  }

  @Test(
    "an address to which no path can be added is an error",
    arguments: ["https://iom.int/?a", "https://iom.int/#a"]
  )
  func noPlaceForPaths(url: String) async throws {
    expectText(
      try await site(url: url).messages,
      """
      Content/profile.yaml:1:6: error: the address of a site can't have '?' or '#' in it
      1 | url: \(url)
        |      ^ leave out what follows the sign

      """
    )
  }

  @Test("the address of a page is not that of the site")
  func addressOfPage() async throws {
    let found = try await site(url: "https://laos.iom.int/index.html").messages
    #expect(found.contains("error: this is the address of a page, not that of the site\n"))
    #expect(found.contains("^ leave out what follows the last '/'\n"))
  }
}
