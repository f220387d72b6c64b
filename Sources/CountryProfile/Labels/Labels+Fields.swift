import Templating

/// The fields of the interface's texts: `skip-to-content` is `labels.skip_to_content`.
struct LabelFields {
  let type: RecordType
  let value: Value

  init(_ labels: Labels) {
    // A missing label has been reported already, and templates that use it are right.
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
