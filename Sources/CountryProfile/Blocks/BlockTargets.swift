import Diagnostics
import Markdown

/// The key facts and sections that data blocks can show.
struct BlockTargets: Sendable {
  /// Nil if the key facts could not be read; then references to them are not checked.
  let keyFacts: KeyFacts?
  /// The names of all sections, including those whose pages have errors.
  let sections: Set<String>
  /// The sections with at least one page, not counting the page that lists the section.
  let filledSections: Set<String>
  /// The folder of the sections, as messages show it, such as `Content/en`.
  let folder: String

  /// Returns the block that a reference names; nil after an error, which is reported.
  func block(_ reference: Reference, _ reporter: inout ReferenceReporter) -> (any Block)? {
    guard let kind = Blocks.kinds.first(where: { $0.scheme == reference.scheme }),
      requireTitle(reference, &reporter),
      reporter.requireNoFragment(reference, of: kind.subject)
    else { return nil }
    return kind.init(reference, among: self, &reporter)
  }

  /// Returns whether a block has the title that the page shows above it; reports a missing title.
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
