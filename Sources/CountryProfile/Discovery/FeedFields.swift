import Templating

/// The fields for the template `site/feed.xml`, which is rendered once for each feed.
struct FeedFields: Sendable {
  /// All addresses in a feed are absolute.
  let schema: RecordSchema<Feed>

  init(_ site: LocalizedSite, shared: SharedFields) {
    schema = RecordSchema(
      "a feed's file",
      shared.fields() + [.record("feed", "The feed itself", of: Self.feed(site)) { $0 }]
    )
  }
}

extension FeedFields {
  private static func feed(_ site: LocalizedSite) -> RecordSchema<Feed> {
    RecordSchema(
      "the whole feed",
      [
        .text("title", "The title of the section with the name of the site") {
          site.fullTitle($0.index.title)
        },
        .optionalText("summary", "The summary of the page that lists the section", \.index.summary),
        .url("url", "The file of the feed, which is its id too") { .site(path: $0.path) },
        .url("index", "The page that lists the section") { .site(path: $0.index.output) },
        .text("updated", "When one of its pages last changed, such as `2026-11-23T00:00:00Z`") {
          time($0.updated)
        },
        .list("entries", "The newest dated pages of the section, the newest first", of: entry, \.entries),
      ]
    )
  }

  private static let entry = RecordSchema<Feed.Entry>(
    "an entry of a feed",
    [
      .text("title", "The title of the page", \.page.title),
      .optionalText("summary", "The page in one or two sentences", \.page.summary),
      .url("url", "The page, whose address is the entry's id too") { .site(path: $0.page.output) },
      .text("published", "When it was published, such as `2026-11-23T00:00:00Z`") { time($0.published) },
      .text("updated", "The later of that and when someone last looked it over") { time($0.updated) },
    ]
  )

  /// Returns the first moment of a day, since Atom requires a time.
  private static func time(_ date: CalendarDate) -> String {
    "\(date.iso)T00:00:00Z"
  }
}
