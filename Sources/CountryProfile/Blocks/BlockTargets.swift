import Diagnostics
import Markdown

/// What blocks of data can show.
struct BlockTargets: Sendable {
  /// Nil when they could not be read; then nothing can be said about them.
  let keyFacts: KeyFacts?
  /// The names of all sections, those whose pages have errors among them.
  let sections: Set<String>
  /// Those that have pages beside their list.
  let filledSections: Set<String>
  /// The folder of the sections, as messages show it.
  let folder: String

  /// What a block shows; nil after an error, which is reported.
  func block(_ reference: Reference, _ reporter: inout ReferenceReporter) -> (any Block)? {
    guard let kind = Blocks.kinds.first(where: { $0.scheme == reference.scheme }),
      requireTitle(reference, &reporter),
      reporter.requireNoFragment(reference, of: kind.subject)
    else { return nil }
    return kind.init(reference, among: self, &reporter)
  }

  /// Requires a title, which the page shows above the block.
  private func requireTitle(_ reference: Reference, _ reporter: inout ReferenceReporter) -> Bool {
    guard reference.text.allSatisfy(\.isWhitespace) else { return true }
    reporter.add(
      .error,
      "missing-block-title",
      "this block of data has no title",
      at: reference,
      fix: "write one between the square brackets"
    )
    return false
  }
}

extension ReferenceReporter {
  /// Adds the error that there is no such key fact.
  mutating func addUnknownFact(_ reference: Reference, among ids: Set<String>) {
    add(
      .error,
      "unknown-fact",
      "there is no key fact '\(reference.path)'",
      at: reference,
      fix: NearMiss.question(for: reference.path, among: ids) ?? "add it to \(KeyFacts.file)"
    )
  }
}
