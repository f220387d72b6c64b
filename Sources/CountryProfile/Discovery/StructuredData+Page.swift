import Text

extension StructuredData {
  /// The page itself.
  func webPage(_ page: SitePage, at address: String) -> JSONValue {
    let path = page.path
    let frontMatter = page.frontMatter
    return .thing(
      path.kind == .section ? "CollectionPage" : "WebPage",
      id: address,
      [
        "name": .string(frontMatter.title),
        "url": .string(address),
        "description": frontMatter.summary.map(JSONValue.string),
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

  /// The way to a page from the home page; nil for the home page itself.
  func breadcrumbs(of page: SitePage, at address: String) -> JSONValue? {
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

  /// A reference to what belongs to the site as a whole.
  func homeNode(_ node: GraphNode) -> JSONValue {
    .reference(node.id(at: homeAddress))
  }
}

extension StructuredData {
  /// The home page has the name that it has in menus, as on the pages themselves.
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
