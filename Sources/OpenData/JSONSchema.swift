import Text

/// What a value in a JSON file can be, as JSON Schema says it (draft 2020-12).
package struct JSONSchema: Sendable {
  let shape: Shape
  /// What the value is, for people.
  private(set) var description: String?

  /// The shapes that published values have.
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
    /// A value for each language, by its code.
    case byLanguage(JSONSchema)
    case reference(Definition)
    /// What the schema allows, or null.
    case nullable(JSONSchema)
  }

  /// Which texts there can be.
  struct StringForm: Sendable {
    let minLength: Int?
    /// One of the formats that JSON Schema names, such as `uri`.
    let format: String?
    let pattern: String?
  }

  /// Which lists there can be.
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

  /// A schema that others refer to by its name.
  struct Definition: Sendable {
    let name: String
    let schema: JSONSchema
  }

  init(_ shape: Shape) {
    self.shape = shape
  }
}

extension JSONSchema {
  /// An exact number.
  static let number = JSONSchema(.number)

  /// A whole number.
  static func integer(in range: ClosedRange<Int>? = nil) -> JSONSchema {
    JSONSchema(.integer(range))
  }

  /// A text.
  package static func string(
    minLength: Int? = nil,
    format: String? = nil,
    pattern: String? = nil
  ) -> JSONSchema {
    JSONSchema(.string(StringForm(minLength: minLength, format: format, pattern: pattern)))
  }

  /// One of a few texts.
  static func choice(_ values: [String]) -> JSONSchema {
    JSONSchema(.choice(values))
  }

  /// The code of a language, by which texts in several languages are found.
  static let languageCode = JSONSchema.string(
    pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"
  )
  .described("A language code (BCP 47), such as en or lo.").defined(as: "language")

  /// A value for each language, by its code.
  package static func byLanguage(_ value: JSONSchema) -> JSONSchema {
    JSONSchema(.byLanguage(value))
  }

  /// The schema under a name, so that a file spells it once wherever it is used.
  func defined(as name: String) -> JSONSchema {
    JSONSchema(.reference(Definition(name: name, schema: self)))
  }

  /// The schema with a sentence that says what the value is.
  package func described(_ description: String) -> JSONSchema {
    var schema = self
    schema.description = description
    return schema
  }

  /// The schema of the value, or null where it is absent.
  var nullable: JSONSchema { JSONSchema(.nullable(self)) }
}

extension JSONSchema {
  /// The schema itself, where it is only named.
  var resolved: JSONSchema {
    if case .reference(let definition) = shape { definition.schema.resolved } else { self }
  }

  /// Whether its values are by language.
  var isByLanguage: Bool {
    if case .byLanguage = resolved.shape { true } else { false }
  }

  /// All that it refers to, and what that refers to; a definition may be named more than once.
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
