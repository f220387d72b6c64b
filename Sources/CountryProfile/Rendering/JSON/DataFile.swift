/// One of the data files, and where it and its schema are published.
enum DataFile: Sendable {
  case profile
  case keyFacts
  case areas
  case area(String)

  /// The path below the site's root.
  var path: String {
    switch self {
    case .profile: "data/profile.json"
    case .keyFacts: "data/key-facts.json"
    case .areas: "data/areas.json"
    case .area(let name): "data/areas/\(name).json"
    }
  }

  /// The path of the file's JSON Schema below the site's root.
  var schema: String {
    switch self {
    case .profile: "data/schema/profile.schema.json"
    case .keyFacts: "data/schema/key-facts.schema.json"
    case .areas: "data/schema/areas.schema.json"
    case .area: "data/schema/area.schema.json"
    }
  }

  /// The schemas with their paths below the site's root.
  static var schemas: [Output] {
    [
      Output(path: profile.schema, bytes: PackageResources.profile_schema_json),
      Output(path: keyFacts.schema, bytes: PackageResources.key_facts_schema_json),
      Output(path: areas.schema, bytes: PackageResources.areas_schema_json),
      Output(path: area("").schema, bytes: PackageResources.area_schema_json),
    ]
  }
}
