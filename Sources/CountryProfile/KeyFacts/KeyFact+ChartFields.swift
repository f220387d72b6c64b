import Templating

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
