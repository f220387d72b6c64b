import Templating

/// The fields for the texts of the interface: templates read `skip-to-content` as `labels.skip_to_content`.
struct LabelFields {
  let type: RecordType
  let value: Value

  init(_ labels: Labels) {
    // Missing required labels are included, so that templates which use them cause no further errors.
    let keys = Set(labels.texts.keys).union(Labels.requiredKeys).sorted()
    type = RecordType(
      Labels.recordName,
      fields: keys.map { key in
        RecordType.Field(
          key.replacing("-", with: "_"),
          .text,
          location: labels.texts[key]?.location
        )
      },
      hint: Labels.missingFix
    )
    value = .record(keys.map { .text(labels[$0] ?? "") })
  }
}

extension Labels {
  /// What errors in templates call the labels.
  static let recordName = "the list of labels"
  /// The advice where a template needs a label that is not there.
  static let missingFix = "add it to \(file), with '-' for each '_'"
}
