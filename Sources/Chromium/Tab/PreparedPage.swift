/// What the script `prepare.js` returns after a page has loaded with all its resources.
struct PreparedPage: Decodable {
  /// The page's address after loading; it differs from the requested one if the page redirected the browser.
  let address: String
  /// The address of the first picture that cannot be shown; nil if all can.
  let brokenPicture: String?

  /// The argument of `prepare.js`.
  struct Options: Encodable {
    /// The root URL of the site, as the browser normalises it.
    let base: String
    /// Whether links to other pages of the site stay; without a public address, they would be broken.
    let keepsLinks: Bool
  }
}
