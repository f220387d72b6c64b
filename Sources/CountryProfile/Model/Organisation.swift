/// The organisation that publishes the profile.
public struct Organisation: Sendable {
  /// The full name.
  public let name: LocalizedText
  /// The short form of the name.
  public let abbreviation: String
  /// What it is, in a few words.
  public let description: LocalizedText?
}
