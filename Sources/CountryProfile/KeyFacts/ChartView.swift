import Templating

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

/// What templates can use of the picture of a key fact.
enum ChartFields {
  static func schema(source: RecordSchema<Source>) -> RecordSchema<ChartView> {
    RecordSchema(
      "a chart",
      [
        .text("kind", \.kind),
        .text("position", \.position),
        .text("minimum", \.minimum),
        .text("maximum", \.maximum),
        .list("bands", of: band, \.bands),
        .optionalRecord("source", of: source, \.source),
        .text("description", \.description),
      ]
    )
  }

  private static let band = RecordSchema<ChartView.Band>(
    "a band",
    [
      .text("label", \.label),
      .text("start", \.start),
      .text("width", \.width),
      .text("from", \.from),
      .text("to", \.to),
      .flag("is_value_in_it", \.isValueInIt),
    ]
  )
}
