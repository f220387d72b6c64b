import Foundation

/// The addresses of a page and its site as the browser normalizes them: the result of `address.js`.
struct PageAddress: Decodable {
  /// The common prefix of the addresses of all files of the site.
  let site: String
  /// The address of the page.
  let page: String

  /// The input of `address.js`.
  struct Options: Encodable {
    /// The common prefix of the addresses of all files of the site, in any spelling.
    let base: String
    /// The page's path below the base, not percent-encoded.
    let path: String
  }
}

extension PageAddress {
  /// Returns an address for messages: relative to the site's, or whole.
  func name(of address: String) -> String {
    path(of: address) ?? address
  }

  /// Returns the path of a file of the site, not percent-encoded; nil for an address outside the site.
  func path(of address: String) -> String? {
    guard address.hasPrefix(site) else { return nil }
    let encoded = address.dropFirst(site.count).prefix { $0 != "?" && $0 != "#" }
    return String(encoded).removingPercentEncoding
  }
}
