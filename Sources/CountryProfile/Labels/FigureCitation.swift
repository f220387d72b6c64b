import YAML

/// How figures are cited in one language: who says it, what, when, and where it stands.
struct FigureCitation: Sendable {
  /// The citation, with a place for each of its parts.
  let text: MessagePattern
  /// The citation with the address of the figure, for sites that have one.
  let withAddress: MessagePattern

  /// Stands for a citation whose error has been reported.
  static let missing = FigureCitation(text: .missing, withAddress: .missing)
}

extension FigureCitation {
  /// What stands below 'figure-citation' in `labels.yaml`; nil after an error, which is reported.
  init?(_ mapping: inout YAMLMapping) {
    let text = mapping.required(
      "text",
      .pattern(["publisher", "title", "label", "figure", "period"])
    )
    let withAddress = mapping.required("with-address", .pattern(["citation", "address"]))
    guard let text, let withAddress else { return nil }
    self.init(text: text, withAddress: withAddress)
  }
}
