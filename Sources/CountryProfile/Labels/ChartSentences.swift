import YAML

/// What pictures of figures say to readers who cannot see them, in one language.
struct ChartSentences: Sendable {
  /// Of a part of a hundred.
  let share: MessagePattern
  /// Of a place on a scale.
  let scale: MessagePattern
  /// Of a place in a band of a scale.
  let band: MessagePattern

  /// Stands for sentences whose error has been reported.
  static let missing = ChartSentences(share: .missing, scale: .missing, band: .missing)
}

extension ChartSentences {
  /// The sentences below 'charts' in `labels.yaml`; nil after an error, which is reported.
  init?(_ mapping: inout YAMLMapping) {
    let figure = ["label", "display"]
    let ends = ["minimum", "maximum"]
    let share = mapping.required("share", .pattern(figure))
    let scale = mapping.required("scale", .pattern(figure + ends))
    let band = mapping.required("band", .pattern(figure + ends + ["band"]))
    guard let share, let scale, let band else { return nil }
    self.init(share: share, scale: scale, band: band)
  }
}
