/// The whole site apart from its pages: who publishes it, about which country, in which languages.
public struct Profile: Sendable {
  /// Who publishes the site.
  public let organisation: Organisation
  /// The country that the site is about.
  public let country: Country
  /// The languages, the main one first.
  public let languages: [Language]
  /// How to reach the office.
  public let contact: Contact
  /// The main menu, in order.
  public let navigation: [NavigationEntry]
  /// Where figures come from.
  public let sources: [Source]
  /// The terms under which the data may be used.
  public let licence: LocalizedText?
  /// How the site wants to be cited.
  public let citation: LocalizedText?
  /// What readers must know about all figures.
  public let disclaimer: LocalizedText?
  /// The address that the site is published at, ending with a slash.
  public let url: String?

  /// The language whose pages stand at the top of the site.
  public var firstLanguage: Language { languages[0] }
}
