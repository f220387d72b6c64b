import Templating

/// The chart of a key fact as templates draw it: all places are in per cent of the chart's width.
struct ChartView: Sendable {
  /// `share` or `scale`.
  let kind: String
  /// The path of the template that draws it, such as `parts/chart-share.html`.
  let template: String
  /// The place of the figure, such as `60.4`.
  let position: String
  /// The figure at the left end, as readers see it.
  let minimum: String
  /// The figure at the right end, as readers see it.
  let maximum: String
  let bands: [Band]
  /// The source of the scale's groups; nil for a share, which needs none.
  let source: Source?
  /// A sentence for readers who cannot see the chart.
  let description: String

  /// A group on a scale, such as “Medium”; `start` and `width` are in per cent of the chart's width.
  struct Band: Sendable {
    let label: String
    let start: String
    let width: String
    /// The lowest figure in it, as readers see it.
    let from: String
    /// The highest figure in it: the last before the next group, such as 0.699 before 0.700.
    let to: String
    let isValueInIt: Bool
  }
}

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
