/// How a page links to the site's own files: with relative addresses or with complete ones.
public enum LinkBase: Sendable, Hashable {
  /// Relative to an output file, which is given by its path from the site's root.
  ///
  /// In `areas/health.html`, the address of `index.html` is `../index.html`.
  case relative(to: String)
  /// Complete: a prefix such as `https://example.org/lao/`, then the path from the site's root.
  case absolute(String)
}

extension LinkBase {
  /// Appends an address, percent-encoded and then escaped for HTML text and quoted attribute values.
  ///
  /// With relative addresses, a place on the page itself becomes `#fragment`, and the page itself becomes its file
  /// name.
  public func append(_ url: SiteURL, to output: inout [UInt8]) {
    let start = output.count
    appendAddress(of: url, to: &output)
    guard output[start...].contains(where: HTMLEscaping.needsEscape) else { return }
    let address = Array(output[start...])
    output.removeSubrange(start...)
    HTMLEscaping.append(address, to: &output)
  }

  /// Appends an address that is percent-encoded but not HTML-escaped, for style sheets, JSON and plain text.
  public func appendAddress(of url: SiteURL, to output: inout [UInt8]) {
    switch url {
    case .external(let address): output.append(contentsOf: address.utf8)
    case .site(let path, let fragment): appendSiteAddress(path, fragment, to: &output)
    }
  }

  /// Returns a percent-encoded address, such as `../index.html`, that is not escaped for HTML.
  public func address(of url: SiteURL) -> String {
    var address: [UInt8] = []
    appendAddress(of: url, to: &address)
    return String(decoding: address, as: UTF8.self)
  }
}

extension LinkBase {
  /// A base that suits all pages in the page's folder, such as `areas/` for `areas/health.html`.
  ///
  /// Do not use it for a place on one of these pages: that page itself must link to it with `#fragment` alone.
  public var folder: LinkBase {
    switch self {
    case .absolute: self
    case .relative(let page): .relative(to: Self.folder(of: page))
    }
  }

  /// Returns whether an address is the same on every page of the folder; false only for a place on one of these pages.
  package func isSameOnPagesOfFolder(_ url: SiteURL) -> Bool {
    guard case .site(let path, .some) = url, case .relative(let page) = self else { return true }
    return Self.folder(of: path) != Self.folder(of: page)
  }

  private static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
  }
}

extension LinkBase {
  private func appendSiteAddress(_ path: String, _ fragment: String?, to output: inout [UInt8]) {
    switch self {
    case .absolute(let prefix):
      output.append(contentsOf: prefix.utf8)
      path.withBytes { PercentEncoding.appendPath($0, to: &output) }
    case .relative(let page):
      page.withBytes { page in
        path.withBytes { path in
          if fragment != nil, page.elementsEqual(path) { return }
          Self.append(path, from: page, to: &output)
        }
      }
    }
    guard let fragment else { return }
    output.append(UInt8(ascii: "#"))
    fragment.withBytes { PercentEncoding.appendFragment($0, to: &output) }
  }

  /// Appends `../` for each folder of the page that does not contain the target, then the rest of the target's path.
  private static func append(
    _ path: UnsafeBufferPointer<UInt8>,
    from page: UnsafeBufferPointer<UInt8>,
    to output: inout [UInt8]
  ) {
    let slash = UInt8(ascii: "/")
    let start = output.count
    var sharedFolders = 0
    var index = 0
    while index < min(page.count, path.count), page[index] == path[index] {
      index += 1
      if page[index - 1] == slash { sharedFolders = index }
    }
    for byte in page[sharedFolders...] where byte == slash { output.append(contentsOf: "../".utf8) }
    PercentEncoding.appendPath(UnsafeBufferPointer(rebasing: path[sharedFolders...]), to: &output)
    // An empty address would lead to the page itself, not to its folder.
    if output.count == start { output.append(contentsOf: "./".utf8) }
  }
}

/// An address in templates and pages: a file of the same site, or an external resource.
public enum SiteURL: Sendable, Hashable {
  /// A file, by its path from the site's root, such as `areas/health.html`, and optionally a place in the file.
  ///
  /// `LinkBase` makes a relative or a complete address from it.
  case site(path: String, fragment: String? = nil)
  /// A complete, already percent-encoded address, such as `https://example.org/` or `mailto:a@example.org`.
  case external(String)
}
