import Templating

/// The fields for the template `site/robots.txt`.
enum RobotsFields {
  /// Where the site map is written, below the site's root.
  static let sitemapPath = "sitemap.xml"

  /// All addresses in `robots.txt` are absolute.
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
