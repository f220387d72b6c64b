import Diagnostics

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

extension YAMLMapping {
  /// A sentence with a place for each of some values.
  fileprivate mutating func sentence(_ key: String, places: [String]) -> Sentence? {
    required(key) { value throws(Diagnostic) in
      let sentence = Sentence(try value.text())
      if let unknown = sentence.places.first(where: { !places.contains($0) }) {
        throw value.error(
          "nothing can be filled in for '{\(unknown)}'",
          fix: NearMiss.nearest(to: unknown, among: places).map { "did you mean '{\($0)}'?" }
            ?? "use one of: \(places.map { "{\($0)}" }.joined(separator: ", "))"
        )
      }
      if let missing = places.first(where: { !sentence.places.contains($0) }) {
        throw value.error(
          "\(value.what) must say where '{\(missing)}' stands",
          fix: "write {\(missing)} in its place"
        )
      }
      return sentence
    }
  }
}
