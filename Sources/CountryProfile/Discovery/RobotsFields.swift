import Templating

/// The fields of the template of `robots.txt`.
enum RobotsFields {
  /// The path of the site map below the site's root.
  static let sitemapPath = "sitemap.xml"

  /// The fields of `robots.txt`; all addresses are absolute.
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
