import Text

/// The schema of a value in a JSON file (JSON Schema, draft 2020-12).
package struct JSONSchema: Sendable {
  let shape: Shape
  /// The description of the value, for people.
  private(set) var description: String?

  /// The kinds of published values.
  indirect enum Shape: Sendable {
    case string(StringForm)
    case number
    case integer(ClosedRange<Int>?)
    /// One of a few texts.
    case choice([String])
    /// Always the same value.
    case constant(JSONValue)
    /// Any number of values of one schema.
    case list(JSONSchema, ListRules)
    case record([Property])
    /// A value for each language, by language code.
    case byLanguage(JSONSchema)
    case reference(Definition)
    /// A value of the schema, or null.
    case nullable(JSONSchema)
  }

  /// The constraints on a text.
  struct StringForm: Sendable {
    let minLength: Int?
    /// One of the formats that JSON Schema names, such as `uri`.
    let format: String?
    let pattern: String?
  }

  struct ListRules: Sendable {
    let isNeverEmpty: Bool
    let isUnique: Bool
  }

  /// A member of a record.
  struct Property: Sendable {
    let name: String
    let schema: JSONSchema
    let isRequired: Bool
  }

  /// A schema that others refer to by name.
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

  /// Returns the schema of a whole number, which may be limited to a range.
  static func integer(in range: ClosedRange<Int>? = nil) -> JSONSchema {
    JSONSchema(.integer(range))
  }

  /// Returns the schema of a text with the given constraints.
  package static func string(
    minLength: Int? = nil,
    format: String? = nil,
    pattern: String? = nil
  ) -> JSONSchema {
    JSONSchema(.string(StringForm(minLength: minLength, format: format, pattern: pattern)))
  }

  /// Returns the schema of one of a few texts.
  static func choice(_ values: [String]) -> JSONSchema {
    JSONSchema(.choice(values))
  }

  /// A language code, which is the key of a localized text.
  static let languageCode = JSONSchema.string(
    pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"
  )
  .described("A language code (BCP 47), such as en or lo.").defined(as: "language")

  /// Returns the schema of a value for each language, by language code.
  package static func byLanguage(_ value: JSONSchema) -> JSONSchema {
    JSONSchema(.byLanguage(value))
  }

  /// Returns the schema as a named definition, so that a file contains it only once.
  func defined(as name: String) -> JSONSchema {
    JSONSchema(.reference(Definition(name: name, schema: self)))
  }

  /// Returns the schema with a description of the value.
  package func described(_ description: String) -> JSONSchema {
    var schema = self
    schema.description = description
    return schema
  }

  /// The schema that also allows null.
  var nullable: JSONSchema { JSONSchema(.nullable(self)) }
}

extension JSONSchema {
  /// The schema itself, where it is a reference to a definition.
  var resolved: JSONSchema {
    if case .reference(let definition) = shape { definition.schema.resolved } else { self }
  }

  /// Whether its values are localized.
  var isByLanguage: Bool {
    if case .byLanguage = resolved.shape { true } else { false }
  }

  /// All definitions that it refers to, directly or not; one may appear more than once.
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
