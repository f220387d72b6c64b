import Diagnostics
import YAML

extension FigureCitation {
  /// What stands below 'figure-citation' in `labels.yaml`; nil after an error, which is reported.
  init?(_ mapping: inout YAMLMapping) {
    let text = mapping.sentence("text", places: ["publisher", "title", "label", "figure", "period"])
    let withAddress = mapping.sentence("with-address", places: ["citation", "address"])
    guard let text, let withAddress else { return nil }
    self.init(text: text, withAddress: withAddress)
  }
}
