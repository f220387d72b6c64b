/// A page that has loaded with everything that belongs to it: what `prepare.js` answers.
struct PreparedPage: Decodable {
  /// The address of the page.
  let address: String
  /// The address of a picture that can't be shown.
  let brokenPicture: String?

  /// What `prepare.js` needs to know.
  struct Options: Encodable {
    /// What the addresses of the site begin with.
    let base: String
    /// Whether links to the site's other pages lead anywhere.
    let keepsLinks: Bool
  }
}
