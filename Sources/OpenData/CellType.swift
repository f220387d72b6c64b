import Text

/// The type of a column's cells, as Table Schema (Frictionless) names it.
struct CellType {
  private(set) var name = "string"
  private(set) var format: String?
  /// The constraints on a cell, by their names in Table Schema, such as `minimum`.
  private(set) var constraints: [String: JSONValue] = [:]

  /// Derives the type; all values but numbers and dates are of the type `string`.
  init(_ schema: JSONSchema) {
    switch schema.resolved.shape {
    case .string(let form): read(form)
    case .number: name = "number"
    case .integer(let range):
      name = "integer"
      constraints["minimum"] = range.map { .optional($0.lowerBound) }
      constraints["maximum"] = range.map { .optional($0.upperBound) }
    case .choice(let values): constraints["enum"] = .array(values.map(JSONValue.string))
    case .constant, .list, .record, .byLanguage, .reference, .nullable: break
    }
  }

  private mutating func read(_ form: JSONSchema.StringForm) {
    switch form.format {
    case "date": name = "date"
    case "uri": format = "uri"
    default: break
    }
    constraints["pattern"] = form.pattern.map(JSONValue.string)
  }

  /// Whether spreadsheet programs could interpret a cell as a formula.
  var isFreeText: Bool { name == "string" && format == nil }
}
