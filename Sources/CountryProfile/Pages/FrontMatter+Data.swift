import Text

extension FrontMatter {
  /// What other programs get of a page's front matter.
  func json(_ localizer: Localizer) -> [String: JSONValue] {
    [
      "title": localizer.json(title),
      "summary": summary.map(localizer.json) ?? .null,
      "order": .optional(order),
      "reviewed": .optional(reviewed?.iso),
    ]
  }
}
