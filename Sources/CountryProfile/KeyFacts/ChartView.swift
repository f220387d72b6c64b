/// The picture of a key fact as templates draw it: all places in it worked out, in per cent of its width.
struct ChartView: Sendable {
  /// `share` or `scale`.
  let kind: String
  /// Where the figure stands.
  let position: String
  /// The figure at the left end, as readers see it.
  let minimum: String
  /// The figure at the right end.
  let maximum: String
  let bands: [Band]
  /// Who says that the scale is divided so; nil for a share, which nobody has to say.
  let source: Source?
  /// What the picture shows, in a sentence.
  let description: String

  /// One of the groups that a scale is divided into.
  struct Band: Sendable {
    let label: String
    let start: String
    let width: String
    /// The least that a figure in it can be, as readers see it.
    let from: String
    /// The most that it can be.
    let to: String
    let isValueInIt: Bool
  }
}
