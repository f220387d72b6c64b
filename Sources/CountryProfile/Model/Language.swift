/// A language that the site is published in.
public struct Language: Sendable, Hashable {
  /// The language tag (BCP 47), which is also the name of its folder in `Content`.
  public let code: String
  /// Its name, as its readers call it.
  public let name: String
  /// The locale (CLDR) whose conventions numbers and dates follow, such as `en-GB`.
  public let locale: String
}
