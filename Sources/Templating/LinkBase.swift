/// How addresses of the site's own files are written on one page.
public enum LinkBase: Sendable, Hashable {
  /// Relative to an output file, by its path from the site's root.
  ///
  /// On `areas/health.html`, the file `index.html` is written `../index.html`.
  case relative(to: String)
  /// As complete addresses: the path from the site's root after a prefix that ends in a slash.
  case absolute(String)
}

extension LinkBase {
  /// Appends an address that is percent-encoded and then escaped, ready for text and quoted attribute values.
  ///
  /// A place on the page itself is `#fragment`; the page itself without a fragment is its file name.
  public func append(_ url: SiteURL, to output: inout [UInt8]) {
    var address: [UInt8] = []
    appendAddress(of: url, to: &address)
    HTMLEscaping.append(address, to: &output)
  }

  /// Appends an address that is percent-encoded but not escaped, for style sheets, JSON and plain text.
  public func appendAddress(of url: SiteURL, to output: inout [UInt8]) {
    switch url {
    case .external(let address): output.append(contentsOf: address.utf8)
    case .site(let path, let fragment): appendSiteAddress(path, fragment, to: &output)
    }
  }

  /// An address that is percent-encoded but not escaped, as a text.
  public func address(of url: SiteURL) -> String {
    var address: [UInt8] = []
    appendAddress(of: url, to: &address)
    return String(decoding: address, as: UTF8.self)
  }
}

extension LinkBase {
  private func appendSiteAddress(_ path: String, _ fragment: String?, to output: inout [UInt8]) {
    switch self {
    case .absolute(let prefix):
      output.append(contentsOf: prefix.utf8)
      PercentEncoding.appendPath(path.utf8, to: &output)
    case .relative(let page):
      let isSamePage = page.utf8.elementsEqual(path.utf8)
      if !isSamePage || fragment == nil { Self.appendPath(path, from: page, to: &output) }
    }
    guard let fragment else { return }
    output.append(UInt8(ascii: "#"))
    PercentEncoding.appendFragment(fragment.utf8, to: &output)
  }

  /// Climbs out of the folders that only the page is in, then descends into those that only the target is in.
  private static func appendPath(_ path: String, from page: String, to output: inout [UInt8]) {
    let slash = UInt8(ascii: "/")
    let start = output.count
    var sharedFolders = 0
    for (offset, bytes) in zip(page.utf8, path.utf8).enumerated() {
      guard bytes.0 == bytes.1 else { break }
      if bytes.0 == slash { sharedFolders = offset + 1 }
    }
    for byte in page.utf8.dropFirst(sharedFolders) where byte == slash {
      output.append(contentsOf: "../".utf8)
    }
    PercentEncoding.appendPath(path.utf8.dropFirst(sharedFolders), to: &output)
    // A folder as seen from a page that stands in it.
    if output.count == start { output.append(contentsOf: "./".utf8) }
  }
}
