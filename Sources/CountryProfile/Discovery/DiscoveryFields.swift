import Templating
import Text

/// What templates can use to have a page found and shared.
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

  /// The fields; all but the day of the last change are absent for a site whose address is not known.
  ///
  /// `page` is the page that a record is about.
  func fields<View>(_ page: @escaping @Sendable (View) -> SitePage) -> [SchemaField<View>] {
    [
      .optionalRecord("modified", of: DateView.schema) {
        site.lastChange(of: page($0)).map(site.localizer.date)
      },
      .optionalURL("canonical") { site.address(of: page($0)).map(SiteURL.external) },
      .optionalRecord("picture", of: Self.picture) {
        SharingPicture.picture(of: page($0), in: site, factSheets)
      },
      .optionalRecord("feed", of: feed) { feeds.feed(for: page($0)) },
      .list("share", of: Self.link) { ShareLink.links(to: page($0), of: site) },
      .optionalJSON("json_ld") { structuredData?.json(of: page($0)) },
    ]
  }
}

extension DiscoveryFields {
  private static let picture = RecordSchema<SharingPicture>(
    "the picture of the page",
    [
      .url("url") { .external($0.url) }, .number("width", \.picture.size.width),
      .number("height", \.picture.size.height),
      .text("alt", \.alt), .flag("is_large", \.isLarge),
    ]
  )

  private static let link = RecordSchema<ShareLink>(
    "a link to share the page",
    [.text("name", \.name), .url("url") { .external($0.url) }]
  )

  private var feed: RecordSchema<Feed> {
    RecordSchema(
      "a feed",
      [
        .text("title") { site.fullTitle($0.index.title) },
        .url("url") { .site(path: $0.path) },
      ]
    )
  }
}
