import Text

/// One field of a `RecordSchema`: its name, its meaning as a sentence for designers, its type, and how its value is
/// read.
///
/// Inlinable, as is the schema: thousands of pages each create records, and specialized code does so in half the time
/// of generic code.
public struct SchemaField<Source>: Sendable {
  let name: String
  let meaning: String
  let type: ValueType
  @usableFromInline let read: @Sendable (Source) -> Value
  /// The value that is the same in every record; nil where each record has its own.
  @usableFromInline let constant: Value?

  @usableFromInline
  init(
    _ name: String,
    _ meaning: String,
    _ type: ValueType,
    constant: Value? = nil,
    _ read: @escaping @Sendable (Source) -> Value
  ) {
    self.name = name
    self.meaning = meaning
    self.type = type
    self.constant = constant
    self.read = read
  }

  /// A value that was made once and is shared by every record, such as the site; it must have the given type.
  @inlinable
  public static func constant(_ name: String, _ meaning: String, type: ValueType, value: Value) -> Self {
    Self(name, meaning, type, constant: value) { _ in value }
  }
}

extension SchemaField {
  /// Plain text.
  @inlinable
  public static func text(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> String
  ) -> Self {
    Self(name, meaning, .text) { .text(read($0)) }
  }

  /// Plain text that may be absent.
  @inlinable
  public static func optionalText(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> String?
  ) -> Self {
    Self(name, meaning, .optional(.text)) { read($0).map(Value.text) ?? .none }
  }

  /// A whole number.
  @inlinable
  public static func number(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> Int
  ) -> Self {
    Self(name, meaning, .number) { .number(read($0)) }
  }

  /// A whole number that may be absent.
  @inlinable
  public static func optionalNumber(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> Int?
  ) -> Self {
    Self(name, meaning, .optional(.number)) { read($0).map(Value.number) ?? .none }
  }

  /// True or false.
  @inlinable
  public static func flag(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> Bool
  ) -> Self {
    Self(name, meaning, .flag) { .flag(read($0)) }
  }

  /// An address.
  @inlinable
  public static func url(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> SiteURL
  ) -> Self {
    Self(name, meaning, .url) { .url(read($0)) }
  }

  /// An address that may be absent.
  @inlinable
  public static func optionalURL(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> SiteURL?
  ) -> Self {
    Self(name, meaning, .optional(.url)) { read($0).map(Value.url) ?? .none }
  }

  /// The name of a template, one of `names`.
  @inlinable
  public static func template(
    _ name: String,
    _ meaning: String,
    among names: [String],
    _ read: @escaping @Sendable (Source) -> String
  ) -> Self {
    Self(name, meaning, .template(names)) { .text(read($0)) }
  }

  /// Finished HTML.
  @inlinable
  public static func html(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> [UInt8]
  ) -> Self {
    Self(name, meaning, .html) { .html(read($0)) }
  }

  /// Finished HTML that may be absent.
  @inlinable
  public static func optionalHTML(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> [UInt8]?
  ) -> Self {
    Self(name, meaning, .optional(.html)) { read($0).map(Value.html) ?? .none }
  }

  /// A finished JSON text.
  @inlinable
  public static func json(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> [UInt8]
  ) -> Self {
    Self(name, meaning, .json) { .json(read($0)) }
  }

  /// A finished JSON text that may be absent.
  @inlinable
  public static func optionalJSON(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> [UInt8]?
  ) -> Self {
    Self(name, meaning, .optional(.json)) { read($0).map(Value.json) ?? .none }
  }
}

extension SchemaField {
  /// Any number of texts.
  @inlinable
  public static func textList(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> [String]
  ) -> Self {
    Self(name, meaning, .list(.text)) { .list(read($0).map(Value.text)) }
  }

  /// Any number of records.
  @inlinable
  public static func list<Element>(
    _ name: String,
    _ meaning: String,
    of schema: RecordSchema<Element>,
    _ read: @escaping @Sendable (Source) -> [Element]
  ) -> Self {
    Self(name, meaning, .list(.record(schema.type))) { .list(read($0).map(schema.value)) }
  }

  /// Any number of records that the schema's `value(of:)` made before, and that are shared.
  @inlinable
  public static func sharedList<Element>(
    _ name: String,
    _ meaning: String,
    of schema: RecordSchema<Element>,
    _ read: @escaping @Sendable (Source) -> [Value]
  ) -> Self {
    Self(name, meaning, .list(.record(schema.type))) { .list(read($0)) }
  }

  /// Any number of shared records, whose type is given without a schema.
  public static func sharedList(
    _ name: String,
    _ meaning: String,
    of type: RecordType,
    _ read: @escaping @Sendable (Source) -> [Value]
  ) -> Self {
    Self(name, meaning, .list(.record(type))) { .list(read($0)) }
  }

  /// A record.
  @inlinable
  public static func record<Element>(
    _ name: String,
    _ meaning: String,
    of schema: RecordSchema<Element>,
    _ read: @escaping @Sendable (Source) -> Element
  ) -> Self {
    Self(name, meaning, .record(schema.type)) { schema.value(of: read($0)) }
  }

  /// A record that may be absent.
  @inlinable
  public static func optionalRecord<Element>(
    _ name: String,
    _ meaning: String,
    of schema: RecordSchema<Element>,
    _ read: @escaping @Sendable (Source) -> Element?
  ) -> Self {
    Self(name, meaning, .optional(.record(schema.type))) { read($0).map(schema.value) ?? .none }
  }
}

/// Fields with the same value in every record, such as the site's.
public struct SharedFields: Sendable {
  private let constants: [Constant]

  private struct Constant: Sendable {
    let name: String
    let meaning: String
    let type: ValueType
    let value: Value
  }

  /// Creates the fields; each value must have the given type.
  public init(_ fields: [(name: String, meaning: String, type: ValueType, value: Value)]) {
    constants = fields.map { Constant(name: $0.name, meaning: $0.meaning, type: $0.type, value: $0.value) }
  }

  /// Returns the fields for a schema of any source.
  public func fields<Source>() -> [SchemaField<Source>] {
    constants.map { .constant($0.name, $0.meaning, type: $0.type, value: $0.value) }
  }
}
