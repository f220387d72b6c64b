/// A language that the site is published in.
struct Language: Sendable, Hashable {
  /// The language tag (BCP 47), which is also the name of its folder in `Content`.
  let code: String
  /// Its name, as its readers call it.
  let name: String
  /// The locale (CLDR) whose conventions numbers and dates follow, such as `en-GB`.
  let locale: String
}
