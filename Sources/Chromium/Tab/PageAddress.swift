import Foundation

/// The URLs of a page and of its site as the browser normalises them; the script `address.js` returns them.
struct PageAddress: Decodable {
  /// The root URL of the site; ends with a slash.
  let site: String
  let page: String

  /// The argument of `address.js`.
  struct Options: Encodable {
    /// The root URL of the site, not yet normalised.
    let base: String
    /// The page's path below the base, not percent-encoded.
    let path: String
  }
}

extension PageAddress {
  /// Returns an address for a message: its path within the site, or the whole address if it lies elsewhere.
  func name(of address: String) -> String {
    path(of: address) ?? address
  }

  /// Returns the percent-decoded path below the site, without query or fragment; nil for an address outside the site.
  func path(of address: String) -> String? {
    guard address.hasPrefix(site) else { return nil }
    let encoded = address.dropFirst(site.count).prefix { $0 != "?" && $0 != "#" }
    return String(encoded).removingPercentEncoding
  }
}
