import Templating

/// An observation as templates see it; its figure is nil if it could not be formatted.
struct ObservationView: Sendable {
  let observation: Observation
  let figure: FormattedFigure?
}

extension ObservationView {
  /// Returns the fields that a key fact and each of its earlier values have; `view` gets the view from either.
  static func fields<Whole>(
    _ facts: LocalizedFacts,
    source: RecordSchema<Source>,
    _ view: @escaping @Sendable (Whole) -> ObservationView
  ) -> [SchemaField<Whole>] {
    let localizer = facts.localizer
    return [
      .text("value", "The number for machines, in full: `7100000`") { view($0).figure?.value ?? "" },
      .text("display", "The figure as readers see it, with its qualifier: “over 7.1 million”") {
        view($0).figure?.display ?? ""
      },
      .text("headline", "The same where it begins a line: “Over 7.1 million”") {
        view($0).figure?.headline ?? ""
      },
      .optionalText(
        "unit",
        "What is counted, such as “people per km²”; absent where `display` says it, as in “35%”"
      ) { view($0).figure?.unit },
      .optionalRecord(
        "period",
        "The time that it speaks of; absent where the source gives none",
        of: DateView.schema
      ) { view($0).observation.period.map(localizer.period) },
      .optionalText(
        "status",
        "How final it is: \(Observation.Status.names); `undated` without a period"
      ) { view($0).observation.status?.rawValue },
      .record("source", "Where it comes from", of: source) { view($0).observation.source },
      .optionalText("note", "What readers must know about it") {
        view($0).observation.note.map(localizer.text)
      },
      .list("note_parts", "The note in parts, of which some are links", of: TextPart.schema) {
        view($0).observation.note.map(facts.parts) ?? []
      },
    ]
  }
}
