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
    "data/areas/\(area.page.path.name).json"
  }

  /// The members of an area's file.
  func area(_ area: SitePage, _ bodies: BodyRenderer) -> [String: JSONValue] {
    let path = Self.path(of: area)
    var members = summary(of: area, in: path)
    let body = bodies.html(of: area, links: .relative(to: path))
    members["body"] = byLanguage(String(decoding: body, as: UTF8.self))
    members["facts"] = .array(area.facts.map(JSONValue.string))
    return members
  }
}

extension DataRenderer {
  private func summary(of area: SitePage, in file: String) -> [String: JSONValue] {
    let frontMatter = area.page.frontMatter
    return [
      "id": .string(area.page.path.name),
      "title": byLanguage(frontMatter.title),
      "summary": frontMatter.summary.map(byLanguage) ?? .null,
      "order": .optional(frontMatter.order),
      "reviewed": .optional(frontMatter.reviewed?.iso),
      "page": byLanguage(link(to: area.output, from: file)),
    ]
  }
}
