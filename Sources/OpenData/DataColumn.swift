import Text

/// A column of a table, or one for each language where its texts are by language.
struct DataColumn<Record>: Sendable {
  let name: String
  let hashtag: String
  /// What its cells are, in a sentence.
  let description: String
  let schema: JSONSchema
  /// Whether no cell is empty.
  let isRequired: Bool
  let rule: ColumnRule?
  /// What a record says in it; nil where it says nothing.
  let value: @Sendable (Record) -> JSONValue?

  /// Whether there is a column for each language.
  var isByLanguage: Bool {
    schema.isByLanguage && rule != .inFirstLanguage
  }

  /// What is in a column's cells.
  var type: CellType { CellType(schema) }

  /// What is so of every cell, by the names of Table Schema.
  var constraints: [String: JSONValue] {
    var constraints = type.constraints
    // An empty cell would break the pattern; keys of another list have theirs there.
    if !isRequired || rule == .foreignKey { constraints["pattern"] = nil }
    if isRequired { constraints["required"] = .bool(true) }
    if rule == .key { constraints["unique"] = .bool(true) }
    return constraints
  }

  /// The same column of whatever may have such a record, or of whatever has one if that is required.
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

/// What a column can be beside what its field says.
package enum ColumnRule: Sendable {
  /// Finds a record: no two have the same value.
  case key
  /// The key of another list, which alone says how keys of that list are written.
  case foreignKey
  /// One column in the first language, though the texts are by language.
  case inFirstLanguage
}
