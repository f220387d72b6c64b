import Text

/// One field of a `RecordSchema`, with a function that reads its value from a Swift value.
///
/// Schemas and their fields are inlinable, since specialized code creates records twice as fast as generic code.
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

  /// Creates a field with the same value in every record, such as the site; the value must have the given type.
  @inlinable
  public static func constant(_ name: String, _ meaning: String, type: ValueType, value: Value) -> Self {
    Self(name, meaning, type, constant: value) { _ in value }
  }
}

extension SchemaField {
  /// Creates a field for plain text, which is escaped wherever a template prints it.
  @inlinable
  public static func text(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> String
  ) -> Self {
    Self(name, meaning, .text) { .text(read($0)) }
  }

  /// Creates a field for text or nil; templates must test it before they print it, and empty text counts as absent.
  @inlinable
  public static func optionalText(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> String?
  ) -> Self {
    Self(name, meaning, .optional(.text)) { read($0).map(Value.text) ?? .none }
  }

  /// Creates a field for a whole number, which is printed in plain digits, such as 7100000.
  @inlinable
  public static func number(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> Int
  ) -> Self {
    Self(name, meaning, .number) { .number(read($0)) }
  }

  /// Creates a field for a number or nil; templates must test it before they print it, and zero counts as absent.
  @inlinable
  public static func optionalNumber(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> Int?
  ) -> Self {
    Self(name, meaning, .optional(.number)) { read($0).map(Value.number) ?? .none }
  }

  /// Creates a field for true or false, which templates test with `{% if %}` and cannot print.
  @inlinable
  public static func flag(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> Bool
  ) -> Self {
    Self(name, meaning, .flag) { .flag(read($0)) }
  }

  /// Creates a field for an address; the page's `LinkBase` makes it relative or complete when it is printed.
  @inlinable
  public static func url(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> SiteURL
  ) -> Self {
    Self(name, meaning, .url) { .url(read($0)) }
  }

  /// Creates a field for an address or nil; templates must test it before they print it, even in `href`.
  @inlinable
  public static func optionalURL(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> SiteURL?
  ) -> Self {
    Self(name, meaning, .optional(.url)) { read($0).map(Value.url) ?? .none }
  }

  /// Creates a field for the name of a template to include; all `names` must exist, and other values render nothing.
  @inlinable
  public static func template(
    _ name: String,
    _ meaning: String,
    among names: [String],
    _ read: @escaping @Sendable (Source) -> String
  ) -> Self {
    Self(name, meaning, .template(names)) { .text(read($0)) }
  }

  /// Creates a field for finished HTML in UTF-8, which is printed between tags without escaping; XML escapes it.
  @inlinable
  public static func html(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> [UInt8]
  ) -> Self {
    Self(name, meaning, .html) { .html(read($0)) }
  }

  /// Creates a field for HTML or nil; templates must test it before they print it, and empty HTML counts as absent.
  @inlinable
  public static func optionalHTML(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> [UInt8]?
  ) -> Self {
    Self(name, meaning, .optional(.html)) { read($0).map(Value.html) ?? .none }
  }

  /// Creates a field for JSON in UTF-8, which is printed only in a `<script type="application/ld+json">`.
  @inlinable
  public static func json(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> [UInt8]
  ) -> Self {
    Self(name, meaning, .json) { .json(read($0)) }
  }

  /// Creates a field for JSON or nil; templates must test it with `{% if %}` before they print it.
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
  /// Creates a field for a list of texts, for `{% for %}`; an empty list is false in `{% if %}`.
  @inlinable
  public static func textList(
    _ name: String,
    _ meaning: String,
    _ read: @escaping @Sendable (Source) -> [String]
  ) -> Self {
    Self(name, meaning, .list(.text)) { .list(read($0).map(Value.text)) }
  }

  /// Creates a field for a list of records that are made anew at every read; `sharedList` avoids this.
  @inlinable
  public static func list<Element>(
    _ name: String,
    _ meaning: String,
    of schema: RecordSchema<Element>,
    _ read: @escaping @Sendable (Source) -> [Element]
  ) -> Self {
    Self(name, meaning, .list(.record(schema.type))) { .list(read($0).map(schema.value)) }
  }

  /// Creates a field for a list of records that `schema` made beforehand, so that many pages can share them.
  @inlinable
  public static func sharedList<Element>(
    _ name: String,
    _ meaning: String,
    of schema: RecordSchema<Element>,
    _ read: @escaping @Sendable (Source) -> [Value]
  ) -> Self {
    Self(name, meaning, .list(.record(schema.type))) { .list(read($0)) }
  }

  /// Creates a field for records that were made beforehand, for callers that have their type but not their schema.
  public static func sharedList(
    _ name: String,
    _ meaning: String,
    of type: RecordType,
    _ read: @escaping @Sendable (Source) -> [Value]
  ) -> Self {
    Self(name, meaning, .list(.record(type))) { .list(read($0)) }
  }

  /// Creates a field for a record, whose own fields templates read after a dot, as in `page.title`.
  @inlinable
  public static func record<Element>(
    _ name: String,
    _ meaning: String,
    of schema: RecordSchema<Element>,
    _ read: @escaping @Sendable (Source) -> Element
  ) -> Self {
    Self(name, meaning, .record(schema.type)) { schema.value(of: read($0)) }
  }

  /// Creates a field for a record or nil; templates must test it with `{% if %}` before they read its fields.
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

/// The fields that many schemas share, each with one fixed value, such as `site` and `labels`.
public struct SharedFields: Sendable {
  private let constants: [Constant]

  private struct Constant: Sendable {
    let name: String
    let meaning: String
    let type: ValueType
    let value: Value
  }

  /// Creates the fields; each `value` must have the declared `type`.
  public init(_ fields: [(name: String, meaning: String, type: ValueType, value: Value)]) {
    constants = fields.map { Constant(name: $0.name, meaning: $0.meaning, type: $0.type, value: $0.value) }
  }

  /// Returns the fields for a schema of any Swift type; they are the same for every value of that type.
  public func fields<Source>() -> [SchemaField<Source>] {
    constants.map { .constant($0.name, $0.meaning, type: $0.type, value: $0.value) }
  }
}
