import Diagnostics
import Publishing
import Templating

/// Renders two files for search engines, the site map and `robots.txt`, which cover all languages of the site.
struct DiscoveryRenderer: Sendable {
  private let site: Site
  private let sitemap: Template?
  private let robots: Template?

  /// Compiles the templates; nil if the site needs them and one is missing or has an error, which is reported.
  init?(_ site: Site, templates: Templates, report: Report) {
    let isRequired = site.profile.url != nil
    let compile = { (kind: DiscoveryTemplate, type: RecordType) in
      templates.compile(kind, for: type, isRequired: isRequired, report: report)
    }
    self.site = site
    sitemap = compile(.sitemap, SitemapFields.schema.type)
    robots = compile(.robots, RobotsFields.schema.type)
    if isRequired, sitemap == nil || robots == nil { return nil }
  }

  /// Empty if the site's address is not known, since the links in these files must be absolute.
  var outputs: [Output] {
    guard let url = site.profile.url else { return [] }
    let files: [(String, Template?, Value)] = [
      ("robots.txt", robots, RobotsFields.schema.value(of: site)),
      (RobotsFields.sitemapPath, sitemap, SitemapFields.schema.value(of: site)),
    ]
    return files.compactMap { path, template, record in
      template.map { Output(path: path, bytes: $0.bytes(of: record, links: .absolute(url))) }
    }
  }
}

/// Renders the feeds of one language; without the site's address there are none, since their links must be absolute.
struct FeedRenderer: Sendable {
  let site: LocalizedSite
  let template: Template?
  let fields: FeedFields

  var outputs: [Output] {
    guard let url = site.profile.url, let template else { return [] }
    return Feeds(site).all.map { feed in
      let record = fields.schema.value(of: feed)
      return Output(path: feed.path, bytes: template.bytes(of: record, links: .absolute(url)))
    }
  }
}
