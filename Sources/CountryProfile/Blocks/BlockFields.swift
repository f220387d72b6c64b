import Templating

/// What the templates of data blocks can use, by the scheme of the block, such as `facts`.
struct BlockFields: Sendable {
  private let kinds: [String: Kind]

  private struct Kind: Sendable {
    let type: RecordType
    let value: @Sendable (any Block) -> Value
  }

  init(shared: SharedFields, records: BlockRecords) {
    kinds = Dictionary(
      Blocks.kinds.map { ($0.scheme, Self.kind($0, shared, records)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns the type against which a block's template is checked; nil for a kind that is not in `Blocks.kinds`.
  func recordType(of kind: any Block.Type) -> RecordType? {
    kinds[kind.scheme]?.type
  }

  func value(of block: any Block) -> Value {
    kinds[block.scheme]?.value(block) ?? .none
  }

  private static func kind<Kind: Block>(
    _ kind: Kind.Type,
    _ shared: SharedFields,
    _ records: BlockRecords
  ) -> BlockFields.Kind {
    let title = SchemaField<Kind>.text("title", "The title that the page's text gives it", \.title)
    let schema = RecordSchema(kind.recordName, shared.fields() + [title] + kind.fields(records))
    return BlockFields.Kind(type: schema.type) { ($0 as? Kind).map(schema.value) ?? .none }
  }
}

/// What data blocks can show in their templates: key facts, and cards that lead to pages.
struct BlockRecords: Sendable {
  let keyFact: KeyFactFields
  /// The type of each value that `cards` returns.
  let card: RecordType
  /// Returns the pages of a section, in the order in which readers see them.
  let cards: @Sendable (_ section: String) -> [Value]
}
