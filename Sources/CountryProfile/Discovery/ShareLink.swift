import Text

/// A link that passes a page's title and address to a service, without a script.
struct ShareLink: Sendable {
  /// The name of the service, from `labels.yaml`.
  let name: String
  /// The link's address, which contains the title and address of the page.
  let url: String

  /// Returns the links for sharing a page, in the order of the profile; none for a page without an address.
  static func links(to page: SitePage, of site: LocalizedSite) -> [ShareLink] {
    guard !site.profile.share.isEmpty, let address = site.address(of: page) else { return [] }
    let title = PercentEncoding.queryValue(page.title)
    let encoded = PercentEncoding.queryValue(address)
    return site.profile.share.map { service in
      ShareLink(
        name: site.labels[service.value.label] ?? "",
        url: service.value.link(title: title, address: encoded)
      )
    }
  }
}
