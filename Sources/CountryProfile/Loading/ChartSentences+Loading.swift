import YAML

extension ChartSentences {
  /// The sentences below 'charts' in `labels.yaml`; nil after an error, which is reported.
  init?(_ mapping: inout YAMLMapping) {
    let figure = ["label", "display"]
    let ends = ["minimum", "maximum"]
    let share = mapping.sentence("share", places: figure)
    let scale = mapping.sentence("scale", places: figure + ends)
    let band = mapping.sentence("band", places: figure + ends + ["band"])
    guard let share, let scale, let band else { return nil }
    self.init(share: share, scale: scale, band: band)
  }
}
