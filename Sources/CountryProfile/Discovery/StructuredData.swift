import Text

/// The metadata of a page for search engines and catalogues, as JSON-LD in the vocabulary of schema.org.
///
/// A site whose address is not known has none, since the ids of its nodes begin with that address.
struct StructuredData: Sendable {
  private let site: LocalizedSite
  /// All data files; the metadata of the page of key facts lists those with key facts.
  private let downloads: [Download]
  private let home: SitePage
  /// The home page's address, with which the ids of nodes about the whole site begin.
  private let homeAddress: String
  private let opening: [UInt8]

  init?(_ site: LocalizedSite, downloads: [Download]) {
    guard let home = site.pages.first(where: { $0.path == .home }),
      let homeAddress = site.address(of: home)
    else { return nil }
    self.site = site
    self.downloads = downloads
    self.home = home
    self.homeAddress = homeAddress
    opening = Self.opening(of: SiteNodes(site, home: homeAddress))
  }

  /// Returns the graph of a page; nil for the page for missing addresses, which has no address of its own.
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
  /// Returns the beginning of the graph, which is the same on every page.
  private static func opening(of site: SiteNodes) -> [UInt8] {
    var json = Array("{\"@context\":\"https://schema.org\",\"@graph\":[".utf8)
    for (index, node) in [site.organisation, site.office, site.website].enumerated() {
      if index > 0 { json += ",".utf8 }
      node.append(to: &json)
    }
    return json
  }

  private var dataset: DatasetNode {
    DatasetNode(site: site, downloads: downloads, office: homeNode(.office))
  }

  private func nodes(of page: SitePage, at address: String) -> [JSONValue] {
    var nodes = [webPage(page, at: address)]
    if let trail = breadcrumbs(of: page, at: address) { nodes.append(trail) }
    if page.path == .keyFacts { nodes.append(dataset.json(on: page, at: address)) }
    return nodes
  }
}

extension StructuredData {
  private func webPage(_ page: SitePage, at address: String) -> JSONValue {
    let path = page.path
    let frontMatter = page.frontMatter
    return .thing(
      path.kind == .section ? "CollectionPage" : "WebPage",
      id: address,
      [
        "name": .string(page.title),
        "url": .string(address),
        "description": page.summary.map(JSONValue.string),
        "inLanguage": .string(site.language.code),
        "isPartOf": homeNode(.website),
        "datePublished": frontMatter.date.map { .string($0.iso) },
        "dateModified": site.lastChange(of: page).map { .string($0.iso) },
        "lastReviewed": frontMatter.reviewed.map { .string($0.iso) },
        "primaryImageOfPage": SharingPicture(on: page, of: site).map(image),
        "breadcrumb": path == .home ? nil : .reference(GraphNode.breadcrumbs.id(at: address)),
        "mainEntity": path == .keyFacts ? .reference(GraphNode.dataset.id(at: address)) : nil,
      ]
    )
  }

  /// Returns the list of pages from the home page down to this page; nil for the home page itself.
  private func breadcrumbs(of page: SitePage, at address: String) -> JSONValue? {
    guard page !== home else { return nil }
    let trail = [home, site.index(above: page), page].compactMap(\.self)
    let items = trail.enumerated().map { position, step in
      JSONValue.thing(
        "ListItem",
        [
          "position": .optional(position + 1),
          "name": .string(name(of: step)),
          "item": .optional(site.address(of: step)),
        ]
      )
    }
    return .thing(
      "BreadcrumbList",
      id: GraphNode.breadcrumbs.id(at: address),
      ["itemListElement": .array(items)]
    )
  }

  /// Returns a reference to a node of the whole site, whose id begins with the home page's address.
  private func homeNode(_ node: GraphNode) -> JSONValue {
    .reference(node.id(at: homeAddress))
  }
}

extension StructuredData {
  /// Returns a page's title; for the home page, the label that menus and breadcrumbs show.
  private func name(of page: SitePage) -> String {
    let ownName = page.title
    return page === home ? site.labels["home"] ?? ownName : ownName
  }

  private func image(_ picture: SharingPicture) -> JSONValue {
    .thing(
      "ImageObject",
      [
        "url": .string(picture.url),
        "caption": .string(picture.alt),
      ]
    )
  }
}
