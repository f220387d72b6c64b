import Diagnostics
import Markdown
import Templating

/// A band of key facts: `![Key facts](facts:headline)` shows the facts of a group.
struct FactsBlock: Block {
  static let scheme = "facts"
  static let subject = "a group of key facts"
  static let template = "parts/facts.html"
  static let recordName = "a band of key facts"

  let title: String
  let facts: [String]

  init?(_ reference: Reference, among targets: BlockTargets, _ reporter: inout ReferenceReporter) {
    guard let groups = targets.keyFacts?.groups else { return nil }
    guard let facts = groups[reference.path] else {
      reporter.add(
        .error,
        "unknown-group",
        "there is no group of key facts '\(reference.path)'",
        at: reference,
        fix: NearMiss.question(for: reference.path, among: groups.keys)
          ?? "add it to 'groups' in \(KeyFacts.file)"
      )
      return nil
    }
    (title, self.facts) = (reference.text, facts)
  }

  static func fields(_ records: BlockRecords) -> [SchemaField<FactsBlock>] {
    [
      .sharedList("facts", "The key facts of the group, in its order", of: records.keyFact.schema) {
        records.keyFact.values(of: $0.facts)
      }
    ]
  }
}
