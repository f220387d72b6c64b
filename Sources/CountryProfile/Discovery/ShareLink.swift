import Text

/// A plain link that sends a page's title and address to a service.
struct ShareLink: Sendable {
  /// The name of the service, from `labels.yaml`.
  let name: String
  /// An address of the service, with the page's title and address in it.
  let url: String

  /// Returns the links of a page, in the order of the profile; none for a page without an address.
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
