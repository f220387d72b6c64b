import Templating

extension Site {
  /// How addresses of the site's files are written on a page.
  ///
  /// Servers show the page for missing addresses at any address, so its links must be complete where they can.
  func links(on page: SitePage) -> LinkBase {
    if page.page.path == .notFound, let url = profile.url { return .absolute(url) }
    return .relative(to: page.output)
  }
}
