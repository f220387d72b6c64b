/// All figures of the site.
struct KeyFacts: Sendable {
  /// The facts, in the order of `key-facts.yaml`.
  let facts: [KeyFact]
  /// The facts of each group that pages can show, by the group's id.
  let groups: [String: [String]]
  /// The ids of all facts in the file, those with errors among them.
  let knownIDs: Set<String>

  private let indices: [String: Int]

  init(facts: [KeyFact], groups: [String: [String]], knownIDs: Set<String>) {
    self.facts = facts
    self.groups = groups
    self.knownIDs = knownIDs
    indices = Dictionary(zip(facts.map(\.id), facts.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The fact with an id, if there is one.
  subscript(id: String) -> KeyFact? {
    indices[id].map { facts[$0] }
  }
}
