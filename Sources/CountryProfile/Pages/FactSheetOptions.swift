import Diagnostics
import YAML

/// What a page says of the fact sheet that is made from it.
struct FactSheetOptions: Sendable {
  /// The group of key facts in its band; nil for that of the profile.
  let band: Located<String>?
  /// The headings of the sections that it leaves out.
  let leaveOut: [Located<String>]
  /// Who the work is done with; nil for those of the profile.
  let partners: [String]?
  /// Who pays for the work; nil for those of the profile.
  let donors: [String]?
}

extension FactSheetOptions {
  /// Reads the mapping 'fact-sheet' in the front matter of a page.
  init(_ mapping: inout YAMLMapping) {
    band = mapping.optional("band", .located(.text))
    leaveOut = mapping.optional("leave-out", .list(of: .located(.text))) ?? []
    partners = mapping.optional("partners", .list(of: .text))
    donors = mapping.optional("donors", .list(of: .text))
  }
}
