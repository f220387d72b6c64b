/// How to reach the office.
struct Contact: Sendable {
  /// The office's name.
  let name: LocalizedText
  /// The postal address, line by line.
  let address: [LocalizedText]
  /// The telephone number as it is printed.
  let phone: String?
  /// The mail address.
  let email: String?
  /// Other addresses of the office on the web.
  let links: [Link]

  /// One address on the web.
  struct Link: Sendable {
    /// What the link is called.
    let label: LocalizedText
    /// Its complete address.
    let url: String
  }
}
