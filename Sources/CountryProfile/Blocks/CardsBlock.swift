import Diagnostics
import Markdown
import Templating

/// A card for each page of a section: `![Areas of work](cards:areas)`.
struct CardsBlock: Block {
  static let scheme = "cards"
  static let subject = "a section"
  static let template = "parts/cards.html"
  static let recordName = "a block of cards"

  let title: String
  let section: String
  let facts: [String] = []

  init?(_ reference: Reference, among targets: BlockTargets, _ reporter: inout ReferenceReporter) {
    (title, section) = (reference.text, reference.path)
    guard targets.sections.contains(section) else {
      reporter.add(
        .error,
        "unknown-section",
        "there is no section '\(section)'",
        at: reference,
        fix: NearMiss.question(for: section, among: targets.sections)
          ?? "use the name of a folder in \(targets.folder)"
      )
      return nil
    }
    if targets.filledSections.contains(section) { return }
    reporter.add(
      .warning,
      "empty-section",
      "the section '\(section)' has no pages yet",
      at: reference,
      fix: "create a page in \(targets.folder)/\(section), or leave this line out until there is one"
    )
  }

  static func fields(_ records: BlockRecords) -> [SchemaField<CardsBlock>] {
    [
      .sharedList("entries", "The pages of the section, in its order", of: records.card) {
        records.cards($0.section)
      }
    ]
  }
}
