/// The organisation that publishes the profile.
struct Organisation: Sendable {
  /// The full name.
  let name: LocalizedText
  /// The short form of the name.
  let abbreviation: String
  /// What it is, in a few words.
  let description: LocalizedText?
}
