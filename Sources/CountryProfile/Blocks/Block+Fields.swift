import Templating

/// What the templates of blocks of data can use.
struct BlockFields: Sendable {
  private let facts: RecordSchema<Block.Facts>
  private let chart: RecordSchema<Block.Chart>
  private let cards: RecordSchema<Block.Cards>

  /// `cards` makes the records of the pages of a section.
  init<Card>(
    shared: SharedFields,
    keyFact: KeyFactFields,
    card: RecordSchema<Card>,
    cards: @escaping @Sendable (String) -> [Value]
  ) {
    facts = RecordSchema(
      "a band of key facts",
      shared.fields() + [
        .text("title", "The title that the page's text gives it", \.title),
        .sharedList("facts", "The key facts of the group, in its order", of: keyFact.schema) {
          keyFact.values(of: $0.facts)
        },
      ]
    )
    chart = RecordSchema(
      "the picture of a key fact",
      shared.fields() + [
        .text("title", "The title that the page's text gives it", \.title),
        .record("fact", "The key fact whose chart is shown", of: keyFact.schema, \.fact),
      ]
    )
    self.cards = RecordSchema(
      "a block of cards",
      shared.fields() + [
        .text("title", "The title that the page's text gives it", \.title),
        .sharedList("entries", "The pages of the section, in its order", of: card) { cards($0.section) },
      ]
    )
  }

  /// The type of record that the template of a kind of block is checked against.
  func type(of kind: Block.Kind) -> RecordType {
    switch kind {
    case .facts: facts.type
    case .chart: chart.type
    case .cards: cards.type
    }
  }

  /// The record of a block.
  func value(of block: Block) -> Value {
    switch block {
    case .facts(let block): facts.value(of: block)
    case .chart(let block): chart.value(of: block)
    case .cards(let block): cards.value(of: block)
    }
  }
}

extension Block.Kind {
  /// The path of its template below the templates folder.
  var template: String {
    switch self {
    case .facts: "parts/facts.html"
    case .chart: "parts/chart-block.html"
    case .cards: "parts/cards.html"
    }
  }
}
