import Templating

/// What templates can use of key facts, with the record of each made once.
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

  /// The records of some of the site's facts.
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
        .text("id", \.id),
        .text("label") { localizer.text($0.label) },
        .text("value") { facts.figure(of: $0.id)?.value ?? "" },
        .text("display") { facts.figure(of: $0.id)?.display ?? "" },
        .optionalText("unit") { facts.figure(of: $0.id)?.unit },
        .optionalRecord("period", of: DateView.schema) { $0.latest.period.map(localizer.period) },
        .optionalText("note") { $0.latest.note.map(localizer.text) },
        .optionalText("definition") { $0.definition.map(localizer.text) },
        .optionalText("status", \.latest.status?.rawValue),
        .url("url") { facts.links.url(ofFact: $0.id) },
        .text("citation", facts.citation),
        .record("source", of: source, \.latest.source),
        .optionalRecord("review_by", of: DateView.schema) { $0.reviewBy.map { localizer.date($0.value) } },
        .optionalRecord("chart", of: chart) { fact in
          fact.chart.map { ChartDrawing(fact: fact, chart: $0, facts: facts).view }
        },
      ]
    )
  }
}
