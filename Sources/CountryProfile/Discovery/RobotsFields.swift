import Templating

/// What the template `site/robots.txt` can tell crawlers.
enum RobotsFields {
  /// The path below the site's root; the site map is also written there.
  static let sitemapPath = "sitemap.xml"

  /// All addresses are absolute.
  static let schema = RecordSchema<Site>(
    "the file for crawlers",
    [
      .url("sitemap", "The complete address of the site map") { _ in .site(path: sitemapPath) },
      .url("home", "The complete address of the home page in the first language") {
        .site(path: $0.first.output(of: .home))
      },
    ]
  )
}
