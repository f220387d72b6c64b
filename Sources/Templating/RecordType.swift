import Diagnostics

/// The names and types of a record's fields.
public struct RecordType: Sendable, Hashable {
  /// What messages call a record of this type, with its article, such as “a key fact”.
  public let name: String
  /// The fields, in the order in which a record's values stand.
  public let fields: [Field]
  /// What to do where a field is missing and none has a similar name; nil to list the fields.
  public let hint: String?

  /// One named field.
  public struct Field: Sendable, Hashable {
    /// The name, as templates write it.
    public let name: String
    /// The type of the values it holds.
    public let type: ValueType
    /// Where an editor gave the field its name, if one did.
    public let location: SourceLocation?

    /// Creates a field.
    public init(_ name: String, _ type: ValueType, location: SourceLocation? = nil) {
      self.name = name
      self.type = type
      self.location = location
    }
  }

  /// Creates a record type from its fields.
  public init(_ name: String, fields: [Field], hint: String? = nil) {
    self.name = name
    self.fields = fields
    self.hint = hint
  }
}
