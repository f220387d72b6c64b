import Foundation

/// The addresses of a page and its site as the browser normalises them: the result of `address.js`.
struct PageAddress: Decodable {
  /// The start of the addresses of all the site's files; ends with a slash.
  let site: String
  let page: String

  /// The argument of `address.js`.
  struct Options: Encodable {
    /// The start of the addresses of all the site's files, in any spelling.
    let base: String
    /// The page's path below the base, not percent-encoded.
    let path: String
  }
}

extension PageAddress {
  /// Returns an address as messages show it: below the site where possible, else whole.
  func name(of address: String) -> String {
    path(of: address) ?? address
  }

  /// Returns the decoded path below the site, without query or fragment; nil for an address outside the site.
  func path(of address: String) -> String? {
    guard address.hasPrefix(site) else { return nil }
    let encoded = address.dropFirst(site.count).prefix { $0 != "?" && $0 != "#" }
    return String(encoded).removingPercentEncoding
  }
}
