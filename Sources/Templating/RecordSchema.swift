/// The fields of a Swift value for templates: their names, meanings and types, and how each is read.
///
/// Type, values and the sentence for designers come from one declaration, so that they cannot diverge:
///
///     let facts = RecordSchema<KeyFact>("a key fact", [
///       .text("label", "What the figure is, such as “Population”", \.label),
///       .optionalText("note", "What readers must know about it", \.note),
///     ])
public struct RecordSchema<Source>: Sendable {
  /// What to compile templates against; `value(of:)` returns records of this type.
  public let type: RecordType
  @usableFromInline let fields: [SchemaField<Source>]

  /// Creates a schema; messages call such a record by `name`, which has its article, such as “a key fact”.
  ///
  /// No two fields may have the same name.
  public init(_ name: String, _ fields: [SchemaField<Source>]) {
    precondition(Set(fields.map(\.name)).count == fields.count, "a field of '\(name)' is declared twice")
    self.fields = fields
    type = RecordType(name, fields: fields.map { RecordType.Field($0.name, $0.type, meaning: $0.meaning) })
  }

  /// The fields with the same value in every record, by position, as `Template.specialized` takes them.
  public var constants: [Int: Value] {
    let constants = fields.enumerated().map { ($0, $1.constant) }
    return Dictionary(uniqueKeysWithValues: constants).compactMapValues(\.self)
  }

  /// Returns the record of one Swift value, for templates that were compiled for `type`.
  @inlinable
  public func value(of source: Source) -> Value {
    .record(fields.map { $0.read(source) })
  }

  /// Returns the record with only the fields that one template uses; the others are `none`, to save time.
  @inlinable
  public func value(of source: Source, for template: Template) -> Value {
    .record(fields.enumerated().map { template.usedFields.contains($0) ? $1.read(source) : .none })
  }
}
