import Text

/// The names of the things that a graph speaks of.
///
/// Each is written with a capital, which no anchor on a page has, so that none is taken for a place on a page.
enum GraphNode: String {
  case organisation = "Organization"
  case office = "Office"
  case website = "WebSite"
  case breadcrumbs = "BreadcrumbList"
  case dataset = "Dataset"

  /// The name of a thing that is described at an address.
  func id(at address: String) -> String {
    "\(address)#\(rawValue)"
  }
}

extension JSONValue {
  /// A thing of a type of schema.org with those of its properties that are known.
  static func thing(
    _ type: String,
    id: String? = nil,
    _ properties: KeyValuePairs<String, JSONValue?>
  ) -> JSONValue {
    var members = ["@type": JSONValue.string(type)]
    members.reserveCapacity(properties.count + 2)
    members["@id"] = id.map(JSONValue.string)
    for case (let name, let value?) in properties { members[name] = value }
    return .object(members)
  }

  /// A thing that is described elsewhere.
  static func reference(_ id: String) -> JSONValue {
    .object(["@id": .string(id)])
  }
}
