import Text

extension DataRenderer {
  /// The members of `areas.json`.
  var areas: [String: JSONValue] {
    [
      "areas": .array(
        site.areas.map { area in
          var members = summary(of: area, in: DataFile.areas.path)
          members["data"] = .string(link(to: Self.path(of: area), from: DataFile.areas.path))
          return .object(members)
        }
      ),
      "languages": languages,
    ]
  }

  /// The path of an area's file below the site's root.
  static func path(of area: SitePage) -> String {
    "data/areas/\(area.path.name).json"
  }

  /// The members of an area's file.
  func area(_ area: SitePage, body: [UInt8]) -> [String: JSONValue] {
    let path = Self.path(of: area)
    var members = summary(of: area, in: path)
    members["body"] = site.localizer.json(String(decoding: body, as: UTF8.self))
    members["facts"] = .array(area.facts.map(JSONValue.string))
    return members
  }
}

extension DataRenderer {
  private func summary(of area: SitePage, in file: String) -> [String: JSONValue] {
    let frontMatter = area.frontMatter
    return [
      "id": .string(area.path.name),
      "title": site.localizer.json(frontMatter.title),
      "summary": frontMatter.summary.map(site.localizer.json) ?? .null,
      "order": .optional(frontMatter.order),
      "reviewed": .optional(frontMatter.reviewed?.iso),
      "page": site.localizer.json(link(to: area.output, from: file)),
    ]
  }
}
