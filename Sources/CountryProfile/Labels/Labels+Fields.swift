import Templating

/// The words of the interface as templates name them: `skip-to-content` is `labels.skip_to_content`.
struct LabelFields {
  let type: RecordType
  let value: Value

  init(_ labels: Labels) {
    let texts = labels.texts.sorted { $0.key < $1.key }
    type = RecordType(
      "the list of labels",
      fields: texts.map {
        RecordType.Field($0.key.replacing("-", with: "_"), .text, location: $0.value.location)
      },
      hint: "add it to \(Labels.file), with '-' for each '_'"
    )
    value = .record(texts.map { .text($0.value.value) })
  }
}
