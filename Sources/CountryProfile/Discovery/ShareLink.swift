import Templating
import Text

/// A plain link that hands a page's title and address to a service.
struct ShareLink: Sendable {
  /// The service's name.
  let name: String
  /// Where the link leads.
  let url: String

  /// The links of a page, in the order of the profile; none for a page without an address.
  static func links(to page: SitePage, of site: Site) -> [ShareLink] {
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

extension ShareService {
  /// The service's own address for a title and an address, both percent-encoded.
  fileprivate func link(title: String, address: String) -> String {
    switch self {
    case .email: "mailto:?subject=\(title)&body=\(address)"
    case .facebook: "https://www.facebook.com/sharer/sharer.php?u=\(address)"
    case .linkedin: "https://www.linkedin.com/sharing/share-offsite/?url=\(address)"
    case .whatsapp: "https://wa.me/?text=\(title)%20\(address)"
    case .x: "https://x.com/intent/post?text=\(title)&url=\(address)"
    }
  }
}
