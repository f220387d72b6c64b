import YAML

/// The organisation that publishes the profile.
struct Organisation: Sendable {
  /// The full name.
  let name: LocalizedText
  /// The short form of the name.
  let abbreviation: String
  /// A description in a few words.
  let description: LocalizedText?
}

extension Organisation {
  /// A placeholder for an organisation whose error has been reported.
  static let missing = Organisation(name: .missing, abbreviation: "", description: nil)

  init?(_ mapping: inout YAMLMapping, text: YAMLReader<LocalizedText>) {
    let name = mapping.required("name", text)
    let abbreviation = mapping.required("abbreviation", .text)
    let description = mapping.optional("description", text)
    guard let name, let abbreviation else { return nil }
    self.init(name: name, abbreviation: abbreviation, description: description)
  }
}
