import Text

extension Site {
  /// How addresses of the site's files are written on a page.
  ///
  /// Servers show the page for missing addresses at any address, so its links must be complete where they can.
  func links(on page: SitePage) -> LinkBase {
    if page.path == .notFound, let url = profile.url { return .absolute(url) }
    return .relative(to: page.output)
  }

  /// The complete address of a page; nil for a site whose address is not known, and for the page for missing
  /// addresses, which has none of its own.
  func address(of page: SitePage) -> String? {
    page.path == .notFound ? nil : links.address(ofFile: page.output)
  }
}
