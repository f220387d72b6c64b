import Text

/// One field of a record, published as a member of a JSON object, as a column of a table, or as both.
///
/// A field is described only once; schemas, descriptions and hashtags are generated from a declaration like this:
///
///     .optional("note", .text, "What a reader must know", absent: "when there is nothing to say", \.note)
///       .column("note", "#description+note")
///
/// The sentence (“What a reader must know”) has no full stop, since more text may follow.
package struct DataField<Record>: Sendable {
  /// The member's name; nil for a field that appears only in tables.
  private let name: String?
  private let schema: JSONSchema
  /// Describes the field; nil where the description of its type is enough.
  private let sentence: Sentence?
  private let presence: FieldPresence
  private let value: @Sendable (Record) -> JSONValue?
  /// The columns that tables have for the field: its own, or those of a nested record.
  private(set) var columns: [DataColumn<Record>]
}

/// Whether every record has a field; if not, what JSON shows instead.
private enum FieldPresence {
  case required
  /// Null in JSON where a record has no value.
  case nullable
  /// Absent from JSON where a record has no value.
  case omittable
}

extension DataField {
  /// Returns a field that every record has; `more` continues the sentence that begins with `what`.
  package static func required<Value>(
    _ name: String,
    _ type: DataType<Value>,
    _ what: String,
    more: String = "",
    _ value: @escaping @Sendable (Record) -> Value
  ) -> DataField {
    DataField(name, type, Sentence(what: what, more: more), .required, value)
  }

  /// Returns a field that contains a nested record, and that has only the description of that record.
  ///
  /// If `spread` is true, the columns of the nested record appear in the table of the enclosing record.
  package static func record<Value>(
    _ name: String,
    _ record: DataRecord<Value>,
    spread: Bool = false,
    _ value: @escaping @Sendable (Record) -> Value
  ) -> DataField {
    DataField(name, .record(record, spread: spread), nil, .required, value)
  }

  /// Returns a field that is null where a record has no value; `absent` follows “null”, such as “when none are stated”.
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

  /// Returns a field that JSON leaves out, instead of showing null, where a record has no value.
  package static func omittable<Value>(
    _ name: String,
    _ type: DataType<Value>,
    _ what: String,
    more: String = "",
    _ value: @escaping @Sendable (Record) -> Value?
  ) -> DataField {
    DataField(name, type, Sentence(what: what, more: more), .omittable, value)
  }

  /// Returns a field that only tables have; `absent` follows “empty” in its description, such as “when it has none”.
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
  /// Returns the field with one more column, which has a name and an HXL hashtag such as `#meta+citation`.
  ///
  /// The column has the same description as the JSON member, except for the parts of the sentence that are given
  /// here.
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

  /// Returns the field for a type that always contains such a record, as an area contains its front matter.
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
  /// The field as a property in the schema of the record; nil if it appears only in tables.
  var property: JSONSchema.Property? {
    guard let name else { return nil }
    let schema = presence == .nullable ? self.schema.nullable : self.schema
    return JSONSchema.Property(
      name: name,
      schema: sentence.map { schema.described($0.inJSON) } ?? schema,
      isRequired: presence != .omittable
    )
  }

  /// Returns the member of a record's JSON object; nil where JSON has none, not even null.
  func member(of record: Record) -> (name: String, value: JSONValue)? {
    guard let name else { return nil }
    let value = value(record)
    return presence == .omittable && value == nil ? nil : (name, value ?? .null)
  }
}
