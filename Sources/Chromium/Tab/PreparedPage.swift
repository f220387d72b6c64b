/// A page that has loaded with all its resources: the result of `prepare.js`.
struct PreparedPage: Decodable {
  /// The address of the page.
  let address: String
  /// The address of a picture that cannot be shown.
  let brokenPicture: String?

  /// The input of `prepare.js`.
  struct Options: Encodable {
    /// The common prefix of the site's addresses.
    let base: String
    /// Whether to keep links to the site's other pages.
    let keepsLinks: Bool
  }
}
