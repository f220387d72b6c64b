/// An address as templates and pages use it: a file of the same site, or somewhere else.
public enum SiteURL: Sendable, Hashable {
  /// A file of the site by its path from the site's root, such as `areas/health.html`, and a place in it.
  ///
  /// Printed relative to the page that it stands on, so that the site works below any path.
  case site(path: String, fragment: String? = nil)
  /// A complete address, already percent-encoded, such as `https://example.org/` or `mailto:a@example.org`.
  case external(String)
}
