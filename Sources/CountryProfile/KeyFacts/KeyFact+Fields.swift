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
      ]
        + ObservationView.fields(facts, source: source) { fact in
          ObservationView(observation: fact.latest, figure: facts.figure(of: fact.id))
        } + [
          .optionalText("definition", "What exactly is counted, in the words of the source") {
            $0.definition.map(localizer.text)
          },
          .list("definition_parts", "The definition in parts, of which some are links", of: TextPart.schema) {
            $0.definition.map(facts.parts) ?? []
          },
          .url("url", "Its permanent place on the key facts page") { facts.links.url(ofFact: $0.id) },
          .text("citation", "How to cite it, in a sentence", facts.citation),
          .optionalRecord(
            "review_by",
            "The day by which someone should look for a newer figure",
            of: DateView.schema
          ) { $0.reviewBy.map { localizer.date($0.value) } },
          .optionalRecord("chart", "How to draw it, if a picture says more than the number", of: chart) {
            fact in
            fact.chart.map { ChartDrawing(fact: fact, chart: $0, facts: facts).view }
          },
          .list(
            "earlier",
            "Its values before this one, the newest first; may be empty",
            of: RecordSchema("an earlier value", ObservationView.fields(facts, source: source) { $0 })
          ) { fact in
            facts.earlier(of: fact.id).map(ObservationView.init)
          },
        ]
    )
  }
}
