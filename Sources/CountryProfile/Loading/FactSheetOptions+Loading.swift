import Diagnostics
import YAML

extension FactSheetOptions {
  /// What stands below 'fact-sheet' in the front matter of a page.
  init?(_ mapping: inout YAMLMapping) {
    offset = mapping.offset
    band = mapping.optional("band", Self.name)
    leaveOut =
      mapping.optional("leave-out") { value throws(Diagnostic) in try value.list(of: Self.name) } ?? []
    partners = mapping.optional("partners") { value throws(Diagnostic) in try value.list(of: Self.text) }
    donors = mapping.optional("donors") { value throws(Diagnostic) in try value.list(of: Self.text) }
  }

  private static func text(_ value: YAMLValue) throws(Diagnostic) -> String {
    try value.text()
  }

  private static func name(_ value: YAMLValue) throws(Diagnostic) -> Name {
    Name(text: try value.text(), offset: value.offset)
  }
}
