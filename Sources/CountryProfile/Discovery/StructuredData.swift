import Templating
import Text

/// What search engines and catalogues read about a page, in the words of schema.org: JSON-LD.
///
/// There is none for a site whose address is not known, since nothing in it could be told from that of other sites.
struct StructuredData: Sendable {
  let site: Site
  /// The data files of the site.
  let downloads: [Download]
  let home: SitePage
  /// The home page's address, which what belongs to the site as a whole is named after.
  let homeAddress: String
  private let opening: [UInt8]

  init?(_ site: Site, downloads: [Download]) {
    guard let home = site.pages.first(where: { $0.page.path == .home }),
      let homeAddress = site.address(of: home)
    else { return nil }
    self.site = site
    self.downloads = downloads
    self.home = home
    self.homeAddress = homeAddress
    opening = Self.opening(of: SiteNodes(site, home: homeAddress))
  }

  /// The graph of a page; nil for one without an address.
  func json(of page: SitePage) -> [UInt8]? {
    guard let address = site.address(of: page) else { return nil }
    var json = opening
    for node in nodes(of: page, at: address) {
      json += ",".utf8
      node.append(to: &json)
    }
    json += "]}".utf8
    return json
  }
}

extension StructuredData {
  /// What is the same on every page.
  private static func opening(of site: SiteNodes) -> [UInt8] {
    var json = Array("{\"@context\":\"https://schema.org\",\"@graph\":[".utf8)
    for (index, node) in [site.organisation, site.office, site.website].enumerated() {
      if index > 0 { json += ",".utf8 }
      node.append(to: &json)
    }
    return json
  }

  private func nodes(of page: SitePage, at address: String) -> [JSONValue] {
    var nodes = [webPage(page, at: address)]
    if let trail = breadcrumbs(of: page, at: address) { nodes.append(trail) }
    if page.path == .keyFacts { nodes.append(dataset(on: page, at: address)) }
    return nodes
  }
}
