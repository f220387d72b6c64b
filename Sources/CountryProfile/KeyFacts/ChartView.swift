import Templating

/// What a template needs to draw the chart of a key fact; positions are in per cent of the chart's width.
struct ChartView: Sendable {
  /// The kind of chart: `share` or `scale`.
  let kind: String
  /// The path of the template that draws it, such as `parts/chart-share.html`.
  let template: String
  /// How far the figure is from the left end, in per cent of the chart's width, such as `60.4`.
  let position: String
  /// The figure at the left end, formatted for readers, such as `0%`.
  let minimum: String
  /// The figure at the right end, formatted for readers, such as `100%`.
  let maximum: String
  let bands: [Band]
  /// The source of the scale and its groups; nil for a share, which has no scale.
  let source: Source?
  /// A sentence that describes the chart to readers who cannot see it.
  let description: String

  /// A group on a scale, such as “Medium”; `start` and `width` are in per cent of the chart's width.
  struct Band: Sendable {
    let label: String
    let start: String
    let width: String
    /// The lowest figure in the group, formatted for readers, such as `0.550`.
    let from: String
    /// The highest figure in the group, such as `0.699` if the next group begins at `0.700`.
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
