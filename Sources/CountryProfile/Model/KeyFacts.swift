/// All figures of the site.
public struct KeyFacts: Sendable {
  /// The facts, in the order of `key-facts.yaml`.
  public let facts: [KeyFact]
  /// The facts of each group that pages can show, by the group's id.
  public let groups: [String: [String]]
  /// The ids of all facts in the file, those with errors among them.
  public let knownIDs: Set<String>

  private let indices: [String: Int]

  init(facts: [KeyFact], groups: [String: [String]], knownIDs: Set<String>) {
    self.facts = facts
    self.groups = groups
    self.knownIDs = knownIDs
    indices = Dictionary(zip(facts.map(\.id), facts.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The fact with an id, if there is one.
  public subscript(id: String) -> KeyFact? {
    indices[id].map { facts[$0] }
  }
}
