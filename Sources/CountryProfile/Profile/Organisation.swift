import YAML

/// The organisation that publishes the profile; its office in the country is the `Contact`.
struct Organisation: Sendable {
  let name: LocalizedText
  /// The short form of the name, such as `IOM`; the name of the site begins with it.
  let abbreviation: String
  /// What the organisation is, in a few words, such as “The United Nations Migration Agency”.
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
