import Publishing

/// The JSON Schema of a shape of data files.
enum DataSchema: Sendable, CaseIterable {
  case profile
  case keyFacts
  case areas
  case area

  /// The path below the site's root.
  var path: String {
    switch self {
    case .profile: "data/schema/profile.schema.json"
    case .keyFacts: "data/schema/key-facts.schema.json"
    case .areas: "data/schema/areas.schema.json"
    case .area: "data/schema/area.schema.json"
    }
  }

  /// The schema as it is published.
  var output: Output {
    switch self {
    case .profile: Output(path: path, bytes: PackageResources.profile_schema_json)
    case .keyFacts: Output(path: path, bytes: PackageResources.key_facts_schema_json)
    case .areas: Output(path: path, bytes: PackageResources.areas_schema_json)
    case .area: Output(path: path, bytes: PackageResources.area_schema_json)
    }
  }
}
