/// The country that the profile is about.
struct Country: Sendable {
  /// The full name.
  let name: LocalizedText
  /// The name as it is used after the first mention.
  let shortName: LocalizedText
  /// The two-letter code of ISO 3166-1.
  let iso2: String
  /// The three-letter code of ISO 3166-1.
  let iso3: String
  /// The three-digit code of the UN's M49 standard.
  let m49: String
}
