import Text

/// A kind of JSON file, such as the list of areas, with its published JSON Schema.
package struct DataDocument<Record>: Sendable {
  /// The path of the schema below the site's root, such as `data/schema/areas.schema.json`.
  package let schemaPath: String
  private let title: String
  private let record: DataRecord<Record>
  private let definitions: [String]

  /// Creates a kind of file, to which it adds the members `$schema` and `schemaVersion`.
  ///
  /// - Parameters:
  ///   - record: The members of a file besides these two.
  ///   - title: The title of the schema, such as `Mandate areas`.
  ///   - version: The version of the format; it changes when a program for the old format would misread the new one.
  ///   - schemaPath: The path of the schema below the site's root.
  ///   - folder: The folder of these files; their link to the schema is relative to it.
  ///   - definitions: Names of definitions, in the order in which the schema lists them; unused ones are omitted.
  package init(
    _ record: DataRecord<Record>,
    title: String,
    version: Int,
    schemaPath: String,
    folder: String,
    definitions: [String]
  ) {
    self.title = title
    self.schemaPath = schemaPath
    self.definitions = definitions
    let link = LinkBase.relative(to: "\(folder)/").address(of: .site(path: schemaPath))
    self.record = record.with(first: [
      .constant(
        "$schema",
        .string(link),
        "The path of the schema that this file follows, relative to this file"
      ),
      .constant(
        "schemaVersion",
        .optional(version),
        "The version of the shape. It changes only when a reader of the old shape would break"
      ),
    ])
  }

  package func text(_ record: Record) -> [UInt8] {
    self.record.json(record).text
  }

  /// The schema file, with only those definitions that its members use.
  package var schema: [UInt8] {
    let schema = record.schema
    let heading: [OrderedJSON.Member] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .string(String(schemaPath.split(separator: "/").last ?? ""))),
      ("title", .string(title)),
    ]
    let definitions = [("$defs", OrderedJSON.object(members(schema.definitions)))]
    return OrderedJSON.object(heading + schema.members + definitions).text
  }

  private func members(_ used: [JSONSchema.Definition]) -> [OrderedJSON.Member] {
    var schemas = Dictionary(used.map { ($0.name, $0.schema) }, uniquingKeysWith: { first, _ in first })
    return (definitions + used.map(\.name)).compactMap { name in
      schemas.removeValue(forKey: name).map { (name, $0.json) }
    }
  }
}

extension DataField {
  /// Returns a field that has the same value in every record.
  fileprivate static func constant(_ name: String, _ value: JSONValue, _ what: String) -> DataField {
    .required(name, DataType(JSONSchema(.constant(value))) { value }, what) { _ in }
  }
}
