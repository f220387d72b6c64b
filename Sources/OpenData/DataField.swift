import Text

/// One thing that is published of a record: as a member of its JSON object, as a column of a table, or as both.
///
/// All that is known about the field is said here once; schemas, descriptions and hashtags are made from that:
///
///     .optional("note", .text, "What a reader must know", absent: "when there is nothing to say", \.note)
///       .column("note", "#description+note")
///
/// The sentence has no full stop, since more may follow.
package struct DataField<Record>: Sendable {
  /// The member's name; nil where only tables have the field.
  private let name: String?
  private let schema: JSONSchema
  /// Nil where no more is said than what the type says.
  private let sentence: Sentence?
  private let presence: FieldPresence
  private let value: @Sendable (Record) -> JSONValue?
  /// Its columns in a table: its own, or those of the record that is its value.
  private(set) var columns: [DataColumn<Record>]
}

/// Whether every record has a field.
private enum FieldPresence {
  case required
  /// Null in JSON where a record has none.
  case nullable
  /// Not even named in JSON where a record has none.
  case omittable
}

extension DataField {
  /// A field that every record has.
  package static func required<Value>(
    _ name: String,
    _ type: DataType<Value>,
    _ what: String,
    more: String = "",
    _ value: @escaping @Sendable (Record) -> Value
  ) -> DataField {
    DataField(name, type, Sentence(what: what, more: more), .required, value)
  }

  /// A nested record, described by its own sentence alone.
  ///
  /// If it is spread, its columns are in the table of the record around it.
  package static func record<Value>(
    _ name: String,
    _ record: DataRecord<Value>,
    spread: Bool = false,
    _ value: @escaping @Sendable (Record) -> Value
  ) -> DataField {
    DataField(name, .record(record, spread: spread), nil, .required, value)
  }

  /// A field that is null where a record has none; `absent` says when that is, and goes on from “null”.
  package static func optional<Value>(
    _ name: String,
    _ type: DataType<Value>,
    _ what: String,
    more: String = "",
    absent: String,
    _ value: @escaping @Sendable (Record) -> Value?
  ) -> DataField {
    DataField(name, type, Sentence(what: what, more: more, absence: absent), .nullable, value)
  }

  /// A field that is left out where a record has none.
  package static func omittable<Value>(
    _ name: String,
    _ type: DataType<Value>,
    _ what: String,
    more: String = "",
    _ value: @escaping @Sendable (Record) -> Value?
  ) -> DataField {
    DataField(name, type, Sentence(what: what, more: more), .omittable, value)
  }

  /// A field that JSON has no need of; `absent` goes on from “empty”.
  package static func inTableOnly<Value>(
    _ type: DataType<Value>,
    _ what: String,
    absent: String? = nil,
    _ value: @escaping @Sendable (Record) -> Value?
  ) -> DataField {
    DataField(nil, type, Sentence(what: what, absence: absent), .nullable, value)
  }

  private init<Value>(
    _ name: String?,
    _ type: DataType<Value>,
    _ sentence: Sentence?,
    _ presence: FieldPresence,
    _ value: @escaping @Sendable (Record) -> Value?
  ) {
    var sentence = sentence
    sentence?.remark = type.remark
    self.name = name
    self.sentence = sentence
    schema = type.schema
    self.presence = presence
    self.value = { value($0).map(type.json) }
    columns = type.columns.map { $0.reading(isRequired: presence == .required, value) }
  }
}

extension DataField {
  /// The field with a column of its own: the column's name and its HXL hashtag.
  ///
  /// A table says the same of the field as JSON does, but for those parts of the sentence that are given here.
  package func column(
    _ name: String,
    _ hashtag: String,
    _ what: String? = nil,
    more: String? = nil,
    absent: String? = nil,
    is rule: ColumnRule? = nil
  ) -> DataField {
    var sentence = sentence ?? Sentence(what: "")
    if let what { sentence.what = what }
    if let more { sentence.more = more }
    if let absent { sentence.absence = absent }
    var field = self
    field.columns.append(
      DataColumn(
        name: name,
        hashtag: hashtag,
        description: sentence.inTable,
        schema: schema,
        isRequired: presence == .required,
        rule: rule,
        value: value
      )
    )
    return field
  }

  /// The same field of whatever has such a record.
  package func reading<Whole>(_ record: @escaping @Sendable (Whole) -> Record) -> DataField<Whole> {
    DataField<Whole>(
      name: name,
      schema: schema,
      sentence: sentence,
      presence: presence,
      value: { [value] in value(record($0)) },
      columns: columns.map { $0.reading(isRequired: true, record) }
    )
  }
}

extension DataField {
  /// The field as a property of the record's schema; nil where only tables have it.
  var property: JSONSchema.Property? {
    guard let name else { return nil }
    let schema = presence == .nullable ? self.schema.nullable : self.schema
    return JSONSchema.Property(
      name: name,
      schema: sentence.map { schema.described($0.inJSON) } ?? schema,
      isRequired: presence != .omittable
    )
  }

  /// The field of one record as a member of its JSON object; nil where it has no such member.
  func member(of record: Record) -> (name: String, value: JSONValue)? {
    guard let name else { return nil }
    let value = value(record)
    return presence == .omittable && value == nil ? nil : (name, value ?? .null)
  }
}
