import Text

/// Names of nodes in a JSON-LD graph: the parts of their ids after the `#`.
///
/// Each begins with a capital letter, unlike anchors, so that it is not mistaken for a place on a page.
enum GraphNode: String {
  case organisation = "Organization"
  case office = "Office"
  case website = "WebSite"
  case breadcrumbs = "BreadcrumbList"
  case dataset = "Dataset"

  /// Returns the id of a node that is described at an address, such as `https://example.org/#Office`.
  func id(at address: String) -> String {
    "\(address)#\(rawValue)"
  }
}

extension JSONValue {
  /// Returns a node with a schema.org type such as `WebPage`; properties that are nil are left out.
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

  /// Returns a reference to the node with this id, which is described elsewhere.
  static func reference(_ id: String) -> JSONValue {
    .object(["@id": .string(id)])
  }
}
