import Templating
import Text

/// What templates of pages can show to search engines, feed readers and other sites.
struct DiscoveryFields: Sendable {
  private let site: LocalizedSite
  private let factSheets: FactSheets
  private let feeds: Feeds
  private let structuredData: StructuredData?

  init(_ site: LocalizedSite, _ factSheets: FactSheets, downloads: [Download]) {
    self.site = site
    self.factSheets = factSheets
    feeds = Feeds(site)
    structuredData = StructuredData(site, downloads: downloads)
  }

  /// Returns the fields; all but the day of the last change are absent or empty if the site's address is not known.
  ///
  /// `page` returns the page that a view is about.
  func fields<View>(_ page: @escaping @Sendable (View) -> SitePage) -> [SchemaField<View>] {
    [
      .optionalRecord(
        "modified",
        "The later of `reviewed` and `date`; for a section's list also of those of its pages",
        of: DateView.schema
      ) {
        site.lastChange(of: page($0)).map(site.localizer.date)
      },
      .optionalURL("canonical", "Its complete address") { site.address(of: page($0)).map(SiteURL.external) },
      .optionalRecord(
        "picture",
        "What other sites show: its first picture, or one drawn of it, or that of `profile.yaml`",
        of: Self.picture
      ) {
        SharingPicture.picture(of: page($0), in: site, factSheets)
      },
      .optionalRecord("feed", "The feed of its section, if that has dated pages", of: feed) {
        feeds.feed(for: page($0))
      },
      .list("share", "Links that hand its address to others; may be empty", of: Self.link) {
        ShareLink.links(to: page($0), of: site)
      },
      .optionalJSON("json_ld", "What search engines read of it, in the words of schema.org") {
        structuredData?.json(of: page($0))
      },
    ]
  }
}

extension DiscoveryFields {
  private static let picture = RecordSchema<SharingPicture>(
    "the picture of the page",
    [
      .url("url", "The complete address") { .external($0.url) },
      .number("width", "The width in pixels", \.picture.size.width),
      .number("height", "The height in pixels", \.picture.size.height),
      .text("alt", "What the picture shows, in words", \.alt),
      .flag("is_large", "Whether it suits a large card, about twice as wide as high", \.isLarge),
    ]
  )

  private static let link = RecordSchema<ShareLink>(
    "a link to share the page",
    [
      .text("name", "The name of the service", \.name),
      .url("url", "Where the link leads") { .external($0.url) },
    ]
  )

  private var feed: RecordSchema<Feed> {
    RecordSchema(
      "a feed",
      [
        .text("title", "The title of the section with the name of the site") {
          site.fullTitle($0.index.title)
        },
        .url("url", "The file of the feed") { .site(path: $0.path) },
      ]
    )
  }
}
