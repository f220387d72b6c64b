/// The result of `prepare.js`, once a page has loaded with all its resources.
struct PreparedPage: Decodable {
  /// The address after loading, which is another than the requested one if the page moved.
  let address: String
  /// The address of the first picture that cannot be shown; nil if all can.
  let brokenPicture: String?

  /// The argument of `prepare.js`.
  struct Options: Encodable {
    /// The start of all the site's addresses, as the browser writes them.
    let base: String
    /// Whether links to the site's other pages stay; without a public address, they would be broken.
    let keepsLinks: Bool
  }
}
