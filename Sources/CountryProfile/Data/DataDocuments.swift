import OpenData
import Publishing

/// The JSON files of a site, each with its schema.
enum DataDocuments {
  /// The version of their format, which changes when a program for the old one would misread them.
  static let version = 1

  static let profile = document(Profile.data, "profile", title: "Country profile")
  static let keyFacts = document(PublishedFacts.data, "key-facts", title: "Key facts")
  static let areas = document(PublishedAreas.data, "areas", title: "Mandate areas")
  static let area = document(WholeArea.data, "area", title: "Mandate area", in: "data/areas")

  /// The schema files that the site publishes.
  static let schemas = [schema(profile), schema(keyFacts), schema(areas), schema(area)]

  private static func document<Record>(
    _ record: DataRecord<Record>,
    _ name: String,
    title: String,
    in folder: String = "data"
  ) -> DataDocument<Record> {
    DataDocument(
      record,
      title: title,
      version: version,
      schemaPath: "data/schema/\(name).schema.json",
      folder: folder,
      definitions: ["language", "text", "html", "id", "areaId", "date", "period", "source", "address"]
    )
  }

  private static func schema<Record>(_ document: DataDocument<Record>) -> Output {
    Output(path: document.schemaPath, bytes: document.schema)
  }
}
