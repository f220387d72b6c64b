import Text

/// A column of a table, repeated for each language if its values are localized.
struct DataColumn<Record>: Sendable {
  let name: String
  let hashtag: String
  /// What its cells mean, as a sentence with a full stop.
  let description: String
  let schema: JSONSchema
  /// Whether every cell has a value.
  let isRequired: Bool
  let rule: ColumnRule?
  /// Returns a record's value in this column; nil makes an empty cell.
  let value: @Sendable (Record) -> JSONValue?

  /// Whether the column is repeated for each language.
  var isByLanguage: Bool {
    schema.isByLanguage && rule != .inFirstLanguage
  }

  var type: CellType { CellType(schema) }

  /// The constraints on every cell, by their names in Table Schema, such as `unique`.
  var constraints: [String: JSONValue] {
    var constraints = type.constraints
    // An empty cell would not match the pattern; foreign keys have their pattern in the list that they refer to.
    if !isRequired || rule == .foreignKey { constraints["pattern"] = nil }
    if isRequired { constraints["required"] = .bool(true) }
    if rule == .key { constraints["unique"] = .bool(true) }
    return constraints
  }

  /// Returns this column for a type whose values contain the record; `isRequired` is false if some have no record.
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

/// An extra rule for a column, besides the schema of its values.
package enum ColumnRule: Sendable {
  /// A primary key: no two records have the same value.
  case key
  /// The key of a record in another list; only that list declares the pattern of its keys.
  case foreignKey
  /// Only one column, in the first language, although the values are localized.
  case inFirstLanguage
}
