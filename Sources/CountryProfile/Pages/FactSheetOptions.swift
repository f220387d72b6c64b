import Diagnostics
import YAML

/// The options for a fact sheet in a page's front matter, which override those of the profile.
struct FactSheetOptions: Sendable {
  /// The id of the group of key facts in the band; nil for the band that the profile names.
  let band: Located<String>?
  /// The headings of sections that this sheet and the sheet of the whole profile leave out.
  let leaveOut: [Located<String>]
  /// The names of partners; nil for the partners in the profile, empty for none.
  var partners: [LinkedText]?
  /// The names of donors; nil for the donors in the profile, empty for none.
  var donors: [LinkedText]?
}

extension FactSheetOptions {
  /// Reads the mapping `fact-sheet` of a page's front matter; nothing in it is required.
  init(_ mapping: inout YAMLMapping) {
    band = mapping.optional("band", .located(.text))
    leaveOut = mapping.optional("leave-out", .list(of: .located(.text))) ?? []
    partners = mapping.optional("partners", .list(of: .linkedText))
    donors = mapping.optional("donors", .list(of: .linkedText))
  }
}
