import Templating

/// What templates can use of key facts, with the record of each made once.
struct KeyFactFields: Sendable {
  let schema: RecordSchema<KeyFact>
  private let values: [String: Value]

  init(_ words: Words, source: RecordSchema<Source>) {
    let schema = Self.schema(words, source: source)
    self.schema = schema
    values = Dictionary(
      words.site.keyFacts.facts.map { ($0.id, schema.value(of: $0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The records of some of the site's facts.
  func values(of ids: [String]) -> [Value] {
    ids.compactMap { values[$0] }
  }
}

extension KeyFactFields {
  private static func schema(_ words: Words, source: RecordSchema<Source>) -> RecordSchema<KeyFact> {
    let chart = ChartFields.schema(source: source)
    return RecordSchema(
      "a key fact",
      [
        .text("id", \.id),
        .text("label") { words.text($0.label) },
        .text("value") { words.wording(of: $0.id)?.value ?? "" },
        .text("display") { words.wording(of: $0.id)?.display ?? "" },
        .optionalText("unit") { words.wording(of: $0.id)?.unit },
        .optionalRecord("period", of: DateView.schema) { $0.period.map(words.period) },
        .optionalText("note") { $0.note.map(words.text) },
        .optionalText("definition") { $0.definition.map(words.text) },
        .optionalText("status", \.status?.rawValue),
        .url("url") { words.url(ofFact: $0.id) },
        .text("citation", words.citation),
        .record("source", of: source, \.source),
        .optionalRecord("review_by", of: DateView.schema) { $0.reviewBy.map { words.date($0.value) } },
        .optionalRecord("chart", of: chart) { fact in
          fact.chart.map { ChartDrawing(fact: fact, chart: $0, words: words).view }
        },
      ]
    )
  }
}
