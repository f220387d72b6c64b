import Text

/// The schema of a value in a JSON file (JSON Schema, draft 2020-12).
package struct JSONSchema: Sendable {
  let shape: Shape
  private(set) var description: String?

  /// The kinds of values that data files contain.
  indirect enum Shape: Sendable {
    case string(StringForm)
    case number
    case integer(ClosedRange<Int>?)
    case choice([String])
    /// Always the same value, such as the version of the format.
    case constant(JSONValue)
    case list(JSONSchema, ListRules)
    case record([Property])
    /// An object with a value for each language, by language code.
    case byLanguage(JSONSchema)
    case reference(Definition)
    case nullable(JSONSchema)
  }

  /// The constraints on a text; nil where there is none.
  struct StringForm: Sendable {
    let minLength: Int?
    /// One of the formats that JSON Schema names, such as `uri`.
    let format: String?
    let pattern: String?
  }

  /// The constraints on a list: the keywords `minItems` and `uniqueItems`.
  struct ListRules: Sendable {
    let isNeverEmpty: Bool
    let isUnique: Bool
  }

  /// A member of a record; a required one is always present, although it may be null.
  struct Property: Sendable {
    let name: String
    let schema: JSONSchema
    let isRequired: Bool
  }

  /// A schema in `$defs`, to which other schemas refer by name.
  struct Definition: Sendable {
    let name: String
    let schema: JSONSchema
  }

  init(_ shape: Shape) {
    self.shape = shape
  }
}

extension JSONSchema {
  static let number = JSONSchema(.number)

  static func integer(in range: ClosedRange<Int>? = nil) -> JSONSchema {
    JSONSchema(.integer(range))
  }

  package static func string(
    minLength: Int? = nil,
    format: String? = nil,
    pattern: String? = nil
  ) -> JSONSchema {
    JSONSchema(.string(StringForm(minLength: minLength, format: format, pattern: pattern)))
  }

  static func choice(_ values: [String]) -> JSONSchema {
    JSONSchema(.choice(values))
  }

  /// A language code, such as `en`; localized texts use these codes as keys.
  static let languageCode = JSONSchema.string(
    pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"
  )
  .described("A language code (BCP 47), such as en or lo.").defined(as: "language")

  /// Returns the schema of an object with a value for each language, by language code.
  package static func byLanguage(_ value: JSONSchema) -> JSONSchema {
    JSONSchema(.byLanguage(value))
  }

  /// Returns the schema as a named definition, so that a file contains it only once.
  func defined(as name: String) -> JSONSchema {
    JSONSchema(.reference(Definition(name: name, schema: self)))
  }

  package func described(_ description: String) -> JSONSchema {
    var schema = self
    schema.description = description
    return schema
  }

  var nullable: JSONSchema { JSONSchema(.nullable(self)) }
}

extension JSONSchema {
  /// The schema that a reference leads to; the schema itself if it is not a reference.
  var resolved: JSONSchema {
    if case .reference(let definition) = shape { definition.schema.resolved } else { self }
  }

  /// Whether its values are localized, directly or through a reference.
  var isByLanguage: Bool {
    if case .byLanguage = resolved.shape { true } else { false }
  }

  /// All definitions that it refers to, directly or not; some may appear more than once.
  var definitions: [Definition] {
    switch shape {
    case .string, .number, .integer, .choice, .constant: []
    case .list(let schema, _), .nullable(let schema): schema.definitions
    case .record(let properties): properties.flatMap(\.schema.definitions)
    case .byLanguage(let value): Self.languageCode.definitions + value.definitions
    case .reference(let definition): [definition] + definition.schema.definitions
    }
  }
}
