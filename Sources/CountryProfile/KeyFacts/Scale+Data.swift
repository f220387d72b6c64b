import OpenData

extension Scale {
  static let data = DataRecord<Scale>(
    "A scale.",
    [
      .required("minimum", .number, "The least that the figure can be", \.minimum),
      .required("maximum", .number, "The most that the figure can be", \.maximum),
      .required(
        "bands",
        .list(of: .record(Band.data)),
        "The groups that the scale is divided into, in rising order; empty when there are none",
        \.bands
      ),
      .required("source", .source(), "Who says that the scale is divided so", \.source),
    ]
  )
}

extension Scale.Band {
  fileprivate static let data = DataRecord<Scale.Band>(
    "A group; it reaches to the next one, or to the maximum.",
    [
      .required("label", .byLanguage, "What the group is called", \.label),
      .required("from", .number, "The least that a figure in the group can be", \.from),
    ]
  )
}
