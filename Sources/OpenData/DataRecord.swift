import Text

/// All that is published of one kind of record: the one list of fields that its JSON, its schema and its columns are
/// made from.
package struct DataRecord<Record>: Sendable {
  /// What such a record is, in a whole sentence.
  private let description: String
  private let fields: [DataField<Record>]

  /// Creates a kind of record; no two fields may have the same name.
  ///
  /// The order of the fields is that of schemas and tables.
  package init(_ description: String, _ fields: [DataField<Record>]) {
    self.description = description
    self.fields = fields
  }

  /// A record as a JSON object.
  func json(_ record: Record) -> JSONValue {
    .object(Dictionary(uniqueKeysWithValues: fields.compactMap { $0.member(of: record) }))
  }

  /// What such an object can be.
  var schema: JSONSchema {
    JSONSchema(.record(fields.compactMap(\.property))).described(description)
  }

  /// The columns of a table of such records.
  var columns: [DataColumn<Record>] {
    fields.flatMap(\.columns)
  }

  /// The kind of record with other fields before its own.
  func with(first others: [DataField<Record>]) -> DataRecord {
    DataRecord(description, others + fields)
  }
}
