import Text

/// A column of a table; localized values have one column per language.
struct DataColumn<Record>: Sendable {
  let name: String
  let hashtag: String
  /// The description of its cells, as a sentence.
  let description: String
  let schema: JSONSchema
  /// Whether no cell is empty.
  let isRequired: Bool
  let rule: ColumnRule?
  /// The value in a record; nil where the record has none.
  let value: @Sendable (Record) -> JSONValue?

  /// Whether the column is repeated for each language.
  var isByLanguage: Bool {
    schema.isByLanguage && rule != .inFirstLanguage
  }

  /// The type of the column's cells.
  var type: CellType { CellType(schema) }

  /// The constraints on every cell, with the names of Table Schema.
  var constraints: [String: JSONValue] {
    var constraints = type.constraints
    // An empty cell would break the pattern; the pattern of a foreign key is declared in its own list.
    if !isRequired || rule == .foreignKey { constraints["pattern"] = nil }
    if isRequired { constraints["required"] = .bool(true) }
    if rule == .key { constraints["unique"] = .bool(true) }
    return constraints
  }

  /// Returns the same column for a type that contains such a record, or may contain one if the column is not
  /// required.
  func reading<Whole>(
    isRequired: Bool,
    _ record: @escaping @Sendable (Whole) -> Record?
  ) -> DataColumn<Whole> {
    DataColumn<Whole>(
      name: name,
      hashtag: hashtag,
      description: description,
      schema: schema,
      isRequired: isRequired && self.isRequired,
      rule: rule,
      value: { [value] in record($0).flatMap(value) }
    )
  }
}

/// A rule for a column beyond the description of its field.
package enum ColumnRule: Sendable {
  /// A primary key: no two records have the same value.
  case key
  /// A key of another list, where the pattern of its keys is declared.
  case foreignKey
  /// One column in the first language, although the values are localized.
  case inFirstLanguage
}
