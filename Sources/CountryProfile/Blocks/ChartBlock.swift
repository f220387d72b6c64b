import Diagnostics
import Markdown
import Templating

/// The chart of one key fact: `![Where people live](chart:urban-population)`.
struct ChartBlock: Block {
  static let scheme = "chart"
  static let subject = "a key fact"
  static let template = "parts/chart-block.html"
  static let recordName = "the picture of a key fact"

  let title: String
  let fact: KeyFact

  var facts: [String] { [fact.id] }

  init?(_ reference: Reference, among targets: BlockTargets, _ reporter: inout ReferenceReporter) {
    let id = reference.path
    guard let keyFacts = targets.keyFacts else { return nil }
    guard let fact = keyFacts[id] else {
      if !keyFacts.knownIDs.contains(id) {
        reporter.add(.unknownFact(id, among: keyFacts.knownIDs), at: reference)
      }
      return nil
    }
    guard fact.isDrawn else {
      reporter.add(
        .error,
        "undrawn-fact",
        "the key fact '\(id)' does not say how it is drawn",
        at: reference,
        fix: "give it a line 'chart: …' in \(KeyFacts.file), or write [](fact:\(id)) in a sentence"
      )
      return nil
    }
    (title, self.fact) = (reference.text, fact)
  }

  static func fields(_ records: BlockRecords) -> [SchemaField<ChartBlock>] {
    [.record("fact", "The key fact whose chart is shown", of: records.keyFact.schema, \.fact)]
  }
}
