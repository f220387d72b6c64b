import Templating

/// What the template `site/sitemap.xml` can use: the pages of all languages.
enum SitemapFields {
  /// All addresses in the site map are absolute.
  static let schema = RecordSchema<Site>(
    "the site map",
    [
      .list("pages", "The pages of all languages but the one for missing addresses", of: page) { site in
        site.localized.flatMap { site in
          site.pages.filter { $0.path != .notFound }.map { Page(page: $0, site: site) }
        }
      }
    ]
  )

  private struct Page {
    let page: SitePage
    let site: LocalizedSite
  }

  private static let page = RecordSchema<Page>(
    "a page of the site map",
    [
      .url("url", "The complete address") { .site(path: $0.page.output) },
      .optionalRecord(
        "modified",
        "The later of `reviewed` and `date`; for a section's list also of those of its pages",
        of: DateView.schema
      ) { entry in
        entry.site.lastChange(of: entry.page).map(entry.site.localizer.date)
      },
    ]
  )
}
