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
  /// The value that every record shares; nil where each record has its own.
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

  /// A value that is made once and shared by every record, such as the site; it must have the given type.
  @inlinable
  public static func constant(_ name: String, _ meaning: String, type: ValueType, value: Value) -> Self {
    Self(name, meaning, type, constant: value) { _ in value }
  }
}

extension SchemaField {
  /// Plain text, which is escaped wherever a template prints it.
  @inlinable
  public static func text(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> String
  ) -> Self {
    Self(name, meaning, .text) { .text(read($0)) }
  }

  /// Plain text or nil; templates must test it with `{% if %}` before they print it, and empty text counts as absent.
  @inlinable
  public static func optionalText(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> String?
  ) -> Self {
    Self(name, meaning, .optional(.text)) { read($0).map(Value.text) ?? .none }
  }

  /// A whole number, printed in plain digits, such as 7100000.
  @inlinable
  public static func number(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> Int
  ) -> Self {
    Self(name, meaning, .number) { .number(read($0)) }
  }

  /// A whole number or nil; templates must test it with `{% if %}` before they print it, and zero counts as absent.
  @inlinable
  public static func optionalNumber(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> Int?
  ) -> Self {
    Self(name, meaning, .optional(.number)) { read($0).map(Value.number) ?? .none }
  }

  /// True or false, which templates test with `{% if %}` and cannot print.
  @inlinable
  public static func flag(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> Bool
  ) -> Self {
    Self(name, meaning, .flag) { .flag(read($0)) }
  }

  /// An address, printed relative to the page or complete, as the `LinkBase` of the page says.
  @inlinable
  public static func url(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> SiteURL
  ) -> Self {
    Self(name, meaning, .url) { .url(read($0)) }
  }

  /// An address or nil; templates must test it with `{% if %}` before they print it, even in `href`.
  @inlinable
  public static func optionalURL(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> SiteURL?
  ) -> Self {
    Self(name, meaning, .optional(.url)) { read($0).map(Value.url) ?? .none }
  }

  /// A template to include, one of `names`: all of these must exist, and any other name renders nothing.
  @inlinable
  public static func template(
    _ name: String,
    _ meaning: String,
    among names: [String],
    _ read: @escaping @Sendable (Source) -> String
  ) -> Self {
    Self(name, meaning, .template(names)) { .text(read($0)) }
  }

  /// Finished HTML in UTF-8, printed without escaping, and only between tags.
  @inlinable
  public static func html(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> [UInt8]
  ) -> Self {
    Self(name, meaning, .html) { .html(read($0)) }
  }

  /// Finished HTML in UTF-8, or nil; templates must test it before they print it, and empty HTML counts as absent.
  @inlinable
  public static func optionalHTML(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> [UInt8]?
  ) -> Self {
    Self(name, meaning, .optional(.html)) { read($0).map(Value.html) ?? .none }
  }

  /// A finished JSON text in UTF-8, printed only in a `<script type="application/ld+json">`.
  @inlinable
  public static func json(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> [UInt8]
  ) -> Self {
    Self(name, meaning, .json) { .json(read($0)) }
  }

  /// A finished JSON text in UTF-8, or nil; templates must test it with `{% if %}` before they print it.
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
  /// Texts for `{% for %}`; an empty list is false in `{% if %}`.
  @inlinable
  public static func textList(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> [String]
  ) -> Self {
    Self(name, meaning, .list(.text)) { .list(read($0).map(Value.text)) }
  }

  /// Records for `{% for %}`, which the schema makes anew whenever the field is read; see `sharedList`.
  @inlinable
  public static func list<Element>(
    _ name: String,
    _ meaning: String,
    of schema: RecordSchema<Element>,
    _ read: @escaping @Sendable (Source) -> [Element]
  ) -> Self {
    Self(name, meaning, .list(.record(schema.type))) { .list(read($0).map(schema.value)) }
  }

  /// Records that the schema's `value(of:)` made before, so that many pages share them.
  @inlinable
  public static func sharedList<Element>(
    _ name: String,
    _ meaning: String,
    of schema: RecordSchema<Element>,
    _ read: @escaping @Sendable (Source) -> [Value]
  ) -> Self {
    Self(name, meaning, .list(.record(schema.type))) { .list(read($0)) }
  }

  /// Records that were made before, as in the other `sharedList`, where only their type is at hand.
  public static func sharedList(
    _ name: String,
    _ meaning: String,
    of type: RecordType,
    _ read: @escaping @Sendable (Source) -> [Value]
  ) -> Self {
    Self(name, meaning, .list(.record(type))) { .list(read($0)) }
  }

  /// A record, whose fields templates read after a dot, as in `page.title`.
  @inlinable
  public static func record<Element>(
    _ name: String,
    _ meaning: String,
    of schema: RecordSchema<Element>,
    _ read: @escaping @Sendable (Source) -> Element
  ) -> Self {
    Self(name, meaning, .record(schema.type)) { schema.value(of: read($0)) }
  }

  /// A record or nil; templates must test it with `{% if %}` before they read a field of it.
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

  /// Returns the fields for the schema of any page or block; they ignore the Swift value that they are read from.
  public func fields<Source>() -> [SchemaField<Source>] {
    constants.map { .constant($0.name, $0.meaning, type: $0.type, value: $0.value) }
  }
}
