import Diagnostics

/// The whole site apart from its pages: who publishes it, about which country, in which languages.
struct Profile: Sendable {
  /// Who publishes the site.
  let organisation: Organisation
  /// The country that the site is about.
  let country: Country
  /// The languages, the main one first.
  let languages: [Language]
  /// How to reach the office.
  let contact: Contact
  /// The main menu, in order.
  let navigation: [NavigationEntry]
  /// Where the main menu stands in `profile.yaml`.
  let navigationPlace: Place
  /// Where figures come from.
  let sources: [Source]
  /// The terms under which the data may be used.
  let licence: LocalizedText?
  /// How the site wants to be cited.
  let citation: LocalizedText?
  /// What readers must know about all figures.
  let disclaimer: LocalizedText?
  /// What texts should not say.
  let terms: [Term]
  /// The address that the site is published at, ending with a slash.
  let url: String?
  /// Where readers can send a page's address to, in order.
  let share: [ShareEntry]
  /// What other sites show with a page whose text has no picture.
  let picture: ProfilePicture?
  /// What its fact sheets say; nil for a site without any.
  let factSheets: FactSheetSettings?

  /// The language whose pages stand at the top of the site.
  var firstLanguage: Language { languages[0] }
}
