/// How to reach the office.
public struct Contact: Sendable {
  /// The office's name.
  public let name: LocalizedText
  /// The postal address, line by line.
  public let address: [LocalizedText]
  /// The telephone number as it is printed.
  public let phone: String?
  /// The mail address.
  public let email: String?
  /// Other addresses of the office on the web.
  public let links: [Link]

  /// One address on the web.
  public struct Link: Sendable {
    /// What the link is called.
    public let label: LocalizedText
    /// Its complete address.
    public let url: String
  }
}
