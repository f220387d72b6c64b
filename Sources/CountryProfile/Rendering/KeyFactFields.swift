import Templating

/// What templates can use of a key fact.
enum KeyFactFields {
  static func schema(_ words: Words, source: RecordSchema<Source>) -> RecordSchema<KeyFact> {
    RecordSchema(
      "key fact",
      [
        .text("id", \.id),
        .text("label") { words.text($0.label) },
        .text("value") { "\($0.value)" },
        .text("display") { words.site.wordings[$0.id]?.display ?? "" },
        .optionalText("unit") { words.site.wordings[$0.id]?.unit },
        .optionalRecord("period", of: DateView.schema) { $0.period.map(words.period) },
        .optionalText("note") { $0.note.map(words.text) },
        .optionalText("definition") { $0.definition.map(words.text) },
        .text("status", \.status.rawValue),
        .url("url") { words.url(of: $0) },
        .record("source", of: source, \.source),
        .optionalRecord("review_by", of: DateView.schema) { $0.reviewBy.map(words.date) },
      ]
    )
  }
}
