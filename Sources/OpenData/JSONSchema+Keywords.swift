import Text

extension JSONSchema {
  var json: OrderedJSON { .object(members, isRecord ? .lines : .fitting) }

  /// The description and the keywords, in the same order in all schemas.
  var members: [OrderedJSON.Member] {
    (description.map { [("description", .string($0))] } ?? []) + keywords
  }

  /// Whether the schema is that of a record, directly or by reference; such a schema is never put on one line.
  private var isRecord: Bool {
    if case .record = resolved.shape { true } else { false }
  }

  private var keywords: [OrderedJSON.Member] {
    switch shape {
    case .string(let form): [("type", .string("string"))] + form.keywords
    case .number: [("type", .string("number"))]
    case .integer(let range): [("type", .string("integer"))] + Self.keywords(range)
    case .choice(let values): [("enum", .strings(values, .line))]
    case .constant(let value): [("const", .value(value))]
    case .list(let element, let rules):
      [("type", .string("array")), ("items", element.json)] + rules.keywords
    case .record(let properties): Self.keywords(properties)
    case .byLanguage(let value): Self.keywords(byLanguage: value)
    case .reference(let definition): [("$ref", .string("#/$defs/\(definition.name)"))]
    case .nullable(let schema): Self.keywords(nullable: schema)
    }
  }

  private static func keywords(_ range: ClosedRange<Int>?) -> [OrderedJSON.Member] {
    guard let range else { return [] }
    return [("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound))]
  }

  private static func keywords(_ properties: [Property]) -> [OrderedJSON.Member] {
    let required = properties.filter(\.isRequired).map(\.name)
    return [("type", .string("object")), ("additionalProperties", .bool(false))]
      + (required.isEmpty ? [] : [("required", .strings(required))])
      + [("properties", .object(properties.map { ($0.name, $0.schema.json) }))]
  }

  private static func keywords(byLanguage value: JSONSchema) -> [OrderedJSON.Member] {
    [
      ("type", .string("object")), ("minProperties", .number(1)), ("propertyNames", languageCode.json),
      ("additionalProperties", value.json),
    ]
  }

  /// Returns the keywords that also allow null: as one more type or value where possible, otherwise as an alternative.
  private static func keywords(nullable schema: JSONSchema) -> [OrderedJSON.Member] {
    switch schema.shape {
    case .string(let form): [("type", .strings(["string", "null"]))] + form.keywords
    case .number: [("type", .strings(["number", "null"]))]
    case .integer(let range): [("type", .strings(["integer", "null"]))] + keywords(range)
    case .choice(let values): [("enum", .array(values.map(OrderedJSON.string) + [.value(.null)], .line))]
    case .constant, .list, .record, .byLanguage, .reference, .nullable:
      [("anyOf", .array([schema.json, .object([("type", .string("null"))])]))]
    }
  }
}

extension JSONSchema.StringForm {
  fileprivate var keywords: [OrderedJSON.Member] {
    var keywords: [OrderedJSON.Member] = []
    if let minLength { keywords.append(("minLength", .number(minLength))) }
    if let format { keywords.append(("format", .string(format))) }
    if let pattern { keywords.append(("pattern", .string(pattern))) }
    return keywords
  }
}

extension JSONSchema.ListRules {
  fileprivate var keywords: [OrderedJSON.Member] {
    (isNeverEmpty ? [("minItems", .number(1))] : []) + (isUnique ? [("uniqueItems", .bool(true))] : [])
  }
}
