import Templating

/// The fields for the texts of the interface: templates read `skip-to-content` as `labels.skip_to_content`.
struct LabelFields {
  let type: RecordType
  let value: Value

  init(_ labels: Labels) {
    // Missing required labels are included, so that templates which use them cause no further errors.
    let keys = Set(labels.texts.keys).union(Labels.requiredKeys).sorted()
    type = RecordType(
      "the list of labels",
      fields: keys.map { key in
        RecordType.Field(
          key.replacing("-", with: "_"),
          .text,
          location: labels.texts[key]?.location
        )
      },
      hint: "add it to \(Labels.file), with '-' for each '_'"
    )
    value = .record(keys.map { .text(labels[$0] ?? "") })
  }
}
