/// The country that the profile is about.
public struct Country: Sendable {
  /// The full name.
  public let name: LocalizedText
  /// The name as it is used after the first mention.
  public let shortName: LocalizedText
  /// The two-letter code of ISO 3166-1.
  public let iso2: String
  /// The three-letter code of ISO 3166-1.
  public let iso3: String
  /// The three-digit code of the UN's M49 standard.
  public let m49: String
}
