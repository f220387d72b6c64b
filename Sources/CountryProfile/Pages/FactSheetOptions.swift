import Diagnostics
import YAML

/// The options of a page's fact sheet.
struct FactSheetOptions: Sendable {
  /// The group of key facts in its band; nil for that of the profile.
  let band: Located<String>?
  /// The headings of the sections that it leaves out.
  let leaveOut: [Located<String>]
  /// The partners in the work; nil for those of the profile.
  let partners: [String]?
  /// The donors of the work; nil for those of the profile.
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
