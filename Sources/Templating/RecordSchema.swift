/// Describes a Swift type to templates: the name, meaning and type of each field, and how to read its value.
///
/// The compiler's checks, the rendered values and the list of fields for designers come from one declaration like this:
///
///     let facts = RecordSchema<KeyFact>("a key fact", [
///       .text("label", "What the figure is, such as “Population”", \.label),
///       .optionalText("note", "What readers must know about it", \.note),
///     ])
public struct RecordSchema<Source>: Sendable {
  /// The record type to compile templates for; `value(of:)` returns records of this type.
  public let type: RecordType
  @usableFromInline let fields: [SchemaField<Source>]

  /// Creates a schema; `name` describes a record in error messages, with its article, as in “a key fact”.
  ///
  /// No two fields may have the same name.
  public init(_ name: String, _ fields: [SchemaField<Source>]) {
    precondition(Set(fields.map(\.name)).count == fields.count, "a field of '\(name)' is declared twice")
    self.fields = fields
    type = RecordType(name, fields: fields.map { RecordType.Field($0.name, $0.type, meaning: $0.meaning) })
  }

  /// The values that are the same in every record, by the position of their field; pass them to `Template.specialized`.
  public var constants: [Int: Value] {
    let constants = fields.enumerated().map { ($0, $1.constant) }
    return Dictionary(uniqueKeysWithValues: constants).compactMapValues(\.self)
  }

  /// Returns a Swift value as a record, for templates that were compiled for `type`.
  @inlinable
  public func value(of source: Source) -> Value {
    .record(fields.map { $0.read(source) })
  }

  /// Returns a record with only the fields that `template` uses; to save time, the others are `none`.
  @inlinable
  public func value(of source: Source, for template: Template) -> Value {
    .record(fields.enumerated().map { template.usedFields.contains($0) ? $1.read(source) : .none })
  }
}
