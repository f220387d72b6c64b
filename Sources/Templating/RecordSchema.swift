/// The fields of a Swift value as templates see them: what they are called, what they are, their types, and where each
/// is read from.
///
/// Type, values and the sentence for designers come from one declaration, so that they cannot drift apart:
///
///     let facts = RecordSchema<KeyFact>("a key fact", [
///       .text("label", "What the figure is, such as “Population”", \.label),
///       .optionalText("note", "What readers must know about it", \.note),
///     ])
public struct RecordSchema<Source>: Sendable {
  /// The type that templates are checked against.
  public let type: RecordType
  @usableFromInline let fields: [SchemaField<Source>]

  /// Creates a schema from its fields; `name` is what messages call such a record, with its article, such
  /// as “a key fact”.
  ///
  /// No two fields may have the same name.
  public init(_ name: String, _ fields: [SchemaField<Source>]) {
    precondition(Set(fields.map(\.name)).count == fields.count, "a field of '\(name)' is declared twice")
    self.fields = fields
    type = RecordType(name, fields: fields.map { RecordType.Field($0.name, $0.type, meaning: $0.meaning) })
  }

  /// The fields that are the same in every record, by their position.
  public var constants: [Int: Value] {
    let constants = fields.enumerated().map { ($0, $1.constant) }
    return Dictionary(uniqueKeysWithValues: constants).compactMapValues(\.self)
  }

  /// The record of one Swift value, for templates that were compiled for `type`.
  @inlinable
  public func value(of source: Source) -> Value {
    .record(fields.map { $0.read(source) })
  }

  /// The record of one Swift value with only the fields that one template uses.
  @inlinable
  public func value(of source: Source, for template: Template) -> Value {
    .record(fields.enumerated().map { template.usedFields.contains($0) ? $1.read(source) : .none })
  }
}
