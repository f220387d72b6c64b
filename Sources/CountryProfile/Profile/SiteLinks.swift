import Text

/// The addresses of what has a permanent place on the site, and the way to complete ones.
struct SiteLinks: Sendable {
  /// The site's own address, ending with a slash; nil when it is not known.
  let base: String?
  /// The path below the site's root of the page that lists all key facts and sources.
  let keyFacts: String

  /// The permanent address of a fact.
  func url(ofFact id: String) -> SiteURL {
    .site(path: keyFacts, fragment: id)
  }

  /// The permanent address of a source.
  func url(of source: Source) -> SiteURL {
    .site(path: keyFacts, fragment: source.anchor)
  }

  /// The complete address that a link leads to; nil when that of the site is not known.
  func address(of url: SiteURL) -> String? {
    base.map { LinkBase.absolute($0).address(of: url) }
  }

  /// The complete address of a file by its path below the site's root; nil when that of the site is not known.
  func address(ofFile path: String) -> String? {
    address(of: .site(path: path))
  }
}
