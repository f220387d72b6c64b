import Foundation

/// The addresses of a page and its site as the browser writes them: what `address.js` answers.
struct PageAddress: Decodable {
  /// What the addresses of all files of the site begin with.
  let site: String
  /// The address of the page.
  let page: String

  /// What `address.js` needs to know.
  struct Options: Encodable {
    /// What the addresses of all files of the site begin with, in any spelling.
    let base: String
    /// The page's path below the base, as it is on a disk.
    let path: String
  }
}

extension PageAddress {
  /// An address as it is written in messages: below the site's, or whole.
  func name(of address: String) -> String {
    path(of: address) ?? address
  }

  /// The path of a file of the site, as it is on a disk; nil for what is not of the site.
  func path(of address: String) -> String? {
    guard address.hasPrefix(site) else { return nil }
    let encoded = address.dropFirst(site.count).prefix { $0 != "?" && $0 != "#" }
    return String(encoded).removingPercentEncoding
  }
}
