import Text

/// A column of a table; localized values have one column per language.
struct DataColumn<Record>: Sendable {
  let name: String
  let hashtag: String
  /// What its cells mean, as a sentence with a full stop.
  let description: String
  let schema: JSONSchema
  /// Whether no cell is empty.
  let isRequired: Bool
  let rule: ColumnRule?
  /// Returns the value in a record; nil makes an empty cell.
  let value: @Sendable (Record) -> JSONValue?

  /// Whether the column is repeated for each language.
  var isByLanguage: Bool {
    schema.isByLanguage && rule != .inFirstLanguage
  }

  var type: CellType { CellType(schema) }

  /// The constraints on every cell by their names in Table Schema, such as `unique`.
  var constraints: [String: JSONValue] {
    var constraints = type.constraints
    // An empty cell would break the pattern; the pattern of a foreign key is declared in its own list.
    if !isRequired || rule == .foreignKey { constraints["pattern"] = nil }
    if isRequired { constraints["required"] = .bool(true) }
    if rule == .key { constraints["unique"] = .bool(true) }
    return constraints
  }

  /// Returns the column for a type that contains such a record; `isRequired` is false if that may be without one.
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

/// A rule for a column that the schema of its values does not express.
package enum ColumnRule: Sendable {
  /// A primary key: no two records have the same value.
  case key
  /// A key of another list, where the pattern of its keys is declared.
  case foreignKey
  /// One column in the first language, although the values are localized.
  case inFirstLanguage
}
