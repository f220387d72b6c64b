/// The picture that a page is shown with where it is shared: the first of its text.
struct SharingPicture: Sendable {
  /// The picture's complete address.
  let url: String
  let width: Int
  let height: Int
  /// What the picture shows.
  let alt: String

  /// Finds the picture of a page; nil when it has none, or the site's address is not known.
  ///
  /// Drawings are passed over: no service shows SVG.
  init?(on page: SitePage, of site: Site) {
    guard site.profile.url != nil else { return nil }
    for (index, target) in page.targets.enumerated() {
      guard case .image(let path, let size)? = target, !path.lowercased().hasSuffix(".svg"),
        let url = site.address(ofFile: path)
      else { continue }
      let alt = page.page.body.references[index].text
      self.init(url: url, width: size.width, height: size.height, alt: alt)
      return
    }
    return nil
  }

  private init(url: String, width: Int, height: Int, alt: String) {
    self.url = url
    self.width = width
    self.height = height
    self.alt = alt
  }
}
