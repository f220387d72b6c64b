import Diagnostics
import YAML

extension PageCountWords {
  /// What stands below 'pages' in `labels.yaml`; nil after an error, which is reported.
  init?(_ mapping: inout YAMLMapping) {
    let position = mapping.sentence("position", places: ["number", "total"])
    let one = mapping.required("one") { value throws(Diagnostic) in try value.text() }
    let many = mapping.sentence("many", places: ["number"])
    guard let position, let one, let many else { return nil }
    self.init(position: position, one: one, many: many)
  }
}
