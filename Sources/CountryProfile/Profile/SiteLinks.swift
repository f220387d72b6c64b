import Text

/// Makes the permanent addresses of facts and sources, and the absolute addresses of files.
struct SiteLinks: Sendable {
  /// The site's own address, ending with a slash; nil if it is not known.
  let base: String?
  /// The path of the page that lists all key facts and sources, such as `key-facts.html`.
  let keyFacts: String

  /// Returns the place of a fact on the key facts page, such as `key-facts.html#population`.
  func url(ofFact id: String) -> SiteURL {
    .site(path: keyFacts, fragment: id)
  }

  /// Returns the place of a source on the key facts page, such as `key-facts.html#source-leaflet`.
  func url(of source: Source) -> SiteURL {
    url(ofSource: source.id)
  }

  /// Returns the place of the source with an id on the key facts page.
  func url(ofSource id: String) -> SiteURL {
    .site(path: keyFacts, fragment: Source.anchor(of: id))
  }

  /// Returns the absolute form of a link; nil if the site's own address is not known.
  func address(of url: SiteURL) -> String? {
    base.map { LinkBase.absolute($0).address(of: url) }
  }

  /// Returns the absolute address of a path below the site's root; nil if the site's own address is not known.
  func address(ofFile path: String) -> String? {
    address(of: .site(path: path))
  }
}
