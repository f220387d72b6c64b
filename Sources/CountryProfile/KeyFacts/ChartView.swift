import Templating

/// The picture of a key fact as templates draw it: all places in it worked out, in per cent of its width.
struct ChartView: Sendable {
  /// What kind of chart it is.
  let kind: String
  /// The template that draws it.
  let template: String
  /// The place of the figure.
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
        .text(
          "kind",
          "What kind it is: \(Charts.kinds.map { "`\($0.kind)`" }.joined(separator: ", "))",
          \.kind
        ),
        .template(
          "template",
          "The template that draws it, to include",
          among: Charts.templates,
          \.template
        ),
        .text(
          "position",
          "Where the figure is, in per cent of the width: `60.4`, for a `viewBox` 100 wide",
          \.position
        ),
        .text("minimum", "The figure at the left end, as readers see it", \.minimum),
        .text("maximum", "The figure at the right end, as readers see it", \.maximum),
        .list("bands", "The groups of a scale, from the left; may be empty", of: band, \.bands),
        .optionalRecord("source", "Where the scale comes from; absent for a share", of: source, \.source),
        .text("description", "The picture in words, for readers who can't see it", \.description),
      ]
    )
  }

  private static let band = RecordSchema<ChartView.Band>(
    "a band",
    [
      .text("label", "What the group is called, such as “Medium”", \.label),
      .text("start", "Where it begins, in per cent of the chart's width", \.start),
      .text("width", "How wide it is, in per cent of the chart's width", \.width),
      .text("from", "The least that a figure in it can be, as readers see it", \.from),
      .text("to", "The most that a figure in it can be, as readers see it", \.to),
      .flag("is_value_in_it", "Whether the figure is in it", \.isValueInIt),
    ]
  )
}
