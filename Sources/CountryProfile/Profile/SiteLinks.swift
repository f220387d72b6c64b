import Text

/// The permanent addresses of facts and sources, and absolute addresses of all files.
struct SiteLinks: Sendable {
  /// The site's own address, ending with a slash; nil if it is not known.
  let base: String?
  /// The path below the site's root of the page that lists all key facts and sources.
  let keyFacts: String

  /// Returns the permanent address of a fact.
  func url(ofFact id: String) -> SiteURL {
    .site(path: keyFacts, fragment: id)
  }

  /// Returns the permanent address of a source.
  func url(of source: Source) -> SiteURL {
    .site(path: keyFacts, fragment: source.anchor)
  }

  /// Returns the absolute address of a link; nil if the site's address is not known.
  func address(of url: SiteURL) -> String? {
    base.map { LinkBase.absolute($0).address(of: url) }
  }

  /// Returns the absolute address of a file by its path below the site's root; nil if the site's address is not
  /// known.
  func address(ofFile path: String) -> String? {
    address(of: .site(path: path))
  }
}
