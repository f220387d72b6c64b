import Templating

/// The fields of key facts in templates; the record of each fact is made only once and then reused.
struct KeyFactFields: Sendable {
  let schema: RecordSchema<KeyFact>
  private let values: [String: Value]

  init(_ keyFacts: KeyFacts, _ localized: LocalizedFacts, source: RecordSchema<Source>) {
    let schema = Self.schema(localized, source: source)
    self.schema = schema
    values = Dictionary(
      keyFacts.facts.map { ($0.id, schema.value(of: $0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns the records of facts in the order of `ids`; skips unknown ids.
  func values(of ids: [String]) -> [Value] {
    ids.compactMap { values[$0] }
  }
}

extension KeyFactFields {
  private static func schema(
    _ facts: LocalizedFacts,
    source: RecordSchema<Source>
  ) -> RecordSchema<KeyFact> {
    let localizer = facts.localizer
    let chart = ChartFields.schema(source: source)
    return RecordSchema(
      "a key fact",
      [
        .text("id", "Its name in `key-facts.yaml`, which never changes", \.id),
        .text("label", "What the figure is, such as “Population”") { localizer.text($0.label) },
        .text("value", "The number for machines, in full: `7100000`") {
          facts.figure(of: $0.id)?.value ?? ""
        },
        .text("display", "The figure as readers see it, with its qualifier: “over 7.1 million”") {
          facts.figure(of: $0.id)?.display ?? ""
        },
        .text("headline", "The same where it begins a line: “Over 7.1 million”") {
          facts.figure(of: $0.id)?.headline ?? ""
        },
        .optionalText(
          "unit",
          "What is counted, such as “people per km²”; absent where `display` says it, as in “35%”"
        ) { facts.figure(of: $0.id)?.unit },
        .optionalRecord(
          "period",
          "The time that it speaks of; absent where the source gives none",
          of: DateView.schema
        ) { $0.latest.period.map(localizer.period) },
        .optionalText("note", "What readers must know about it") { $0.latest.note.map(localizer.text) },
        .list("note_parts", "The note in parts, of which some are links", of: TextPart.schema) {
          $0.latest.note.map(facts.parts) ?? []
        },
        .optionalText("definition", "What exactly is counted, in the words of the source") {
          $0.definition.map(localizer.text)
        },
        .list("definition_parts", "The definition in parts, of which some are links", of: TextPart.schema) {
          $0.definition.map(facts.parts) ?? []
        },
        .optionalText(
          "status",
          "How final it is: \(Observation.Status.names); `undated` without a period",
          \.latest.status?.rawValue
        ),
        .url("url", "Its permanent place on the key facts page") { facts.links.url(ofFact: $0.id) },
        .text("citation", "How to cite it, in a sentence", facts.citation),
        .record("source", "Where it comes from", of: source, \.latest.source),
        .optionalRecord(
          "review_by",
          "The day by which someone should look for a newer figure",
          of: DateView.schema
        ) { $0.reviewBy.map { localizer.date($0.value) } },
        .optionalRecord("chart", "How to draw it, if a picture says more than the number", of: chart) {
          fact in
          fact.chart.map { ChartDrawing(fact: fact, chart: $0, facts: facts).view }
        },
      ]
    )
  }
}
