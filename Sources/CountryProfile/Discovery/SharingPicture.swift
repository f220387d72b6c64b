/// The picture that other sites show with a shared page.
struct SharingPicture: Sendable {
  /// The absolute address, since other sites load the picture from it.
  let url: String
  let picture: Picture
  /// The text for readers who cannot see the picture.
  let alt: String

  /// Whether it suits a large card: about twice as wide as high, and at least 600 pixels wide.
  var isLarge: Bool {
    let size = picture.size
    return size.width >= 600 && (7 * size.height...9 * size.height).contains(4 * size.width)
  }
}

extension SharingPicture {
  /// Returns the first picture in a page's text, else one drawn from its fact sheet, else that of the profile.
  ///
  /// Nil if there is none, or if the page has no address to share.
  static func picture(of page: SitePage, in site: LocalizedSite, _ sheets: FactSheets) -> SharingPicture? {
    guard page.path != .notFound, site.profile.url != nil else { return nil }
    // Not with `??`, whose closure would copy the whole site.
    if let shown = SharingPicture(on: page, of: site) { return shown }
    if let drawn = SharingPicture(drawnOf: page, in: site, sheets) { return drawn }
    return SharingPicture(ofProfile: site)
  }

  /// Uses the first picture in a page's text, except drawings; nil if there is none or the site's address is not
  /// known.
  init?(on page: SitePage, of site: LocalizedSite) {
    guard site.profile.url != nil else { return nil }
    for (index, target) in page.targets.enumerated() {
      guard case .picture(let picture)? = target, !picture.isDrawing,
        let url = site.links.address(ofFile: picture.path)
      else { continue }
      self.init(url: url, picture: picture, alt: page.body.references[index].text)
      return
    }
    return nil
  }

  /// Uses the picture that a browser draws of a page; nil without `--pdf`, and for a page without a fact sheet.
  private init?(drawnOf page: SitePage, in site: LocalizedSite, _ sheets: FactSheets) {
    guard sheets.isPrinted, let sheet = sheets.sheet(of: page),
      let url = site.links.address(ofFile: sheet.picture.path)
    else { return nil }
    self.init(url: url, picture: sheet.picture, alt: page.title)
  }

  private init?(ofProfile site: LocalizedSite) {
    guard let ofProfile = site.profile.picture, let picture = site.media[ofProfile.path]?.picture,
      let url = site.links.address(ofFile: picture.path)
    else { return nil }
    self.init(url: url, picture: picture, alt: site.text(ofProfile.alt))
  }
}

extension LocalizedSite {
  /// Returns whether a browser draws the sharing picture of a sheet's page: only if its text has no picture.
  func isDrawn(_ sheet: FactSheet) -> Bool {
    profile.url != nil && SharingPicture(on: sheet.page, of: self) == nil
  }
}
