import Text

/// The fields of one kind of record, from which its JSON, its schema and its table columns are generated.
package struct DataRecord<Record>: Sendable {
  /// What such a record is, as a sentence with a full stop.
  private let description: String
  private let fields: [DataField<Record>]

  /// Creates a kind of record; no two fields may have the same name.
  ///
  /// Schemas and tables list the fields in the given order.
  package init(_ description: String, _ fields: [DataField<Record>]) {
    self.description = description
    self.fields = fields
  }

  func json(_ record: Record) -> JSONValue {
    .object(Dictionary(uniqueKeysWithValues: fields.compactMap { $0.member(of: record) }))
  }

  var schema: JSONSchema {
    JSONSchema(.record(fields.compactMap(\.property))).described(description)
  }

  var columns: [DataColumn<Record>] {
    fields.flatMap(\.columns)
  }

  func with(first others: [DataField<Record>]) -> DataRecord {
    DataRecord(description, others + fields)
  }
}
