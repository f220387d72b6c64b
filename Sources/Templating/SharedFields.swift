/// Fields that have the same value in every record, such as the site's.
public struct SharedFields: Sendable {
  private let constants: [Constant]

  private struct Constant: Sendable {
    let name: String
    let type: ValueType
    let value: Value
  }

  /// Creates the fields; each value must be of its type.
  public init(_ fields: [(name: String, type: ValueType, value: Value)]) {
    constants = fields.map { Constant(name: $0.name, type: $0.type, value: $0.value) }
  }

  /// The fields for a schema of any source.
  public func fields<Source>() -> [SchemaField<Source>] {
    constants.map { .constant($0.name, type: $0.type, value: $0.value) }
  }
}
