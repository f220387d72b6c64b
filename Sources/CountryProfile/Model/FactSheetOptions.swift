/// What a page says of the fact sheet that is made from it.
struct FactSheetOptions: Sendable {
  /// Where the page says so, in bytes from the start of the file.
  let offset: Int
  /// The group of key facts in its band; nil for that of the profile.
  let band: Name?
  /// The headings of the sections that do not stand on it.
  let leaveOut: [Name]
  /// Who the work is done with; nil for those of the profile.
  let partners: [String]?
  /// Who pays for the work; nil for those of the profile.
  let donors: [String]?

  /// Something that the page names.
  struct Name: Sendable {
    let text: String
    /// Where it stands, in bytes from the start of the file.
    let offset: Int
  }
}
