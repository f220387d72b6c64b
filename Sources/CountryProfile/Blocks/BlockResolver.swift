import Diagnostics
import Markdown

/// Finds what blocks of data show.
struct BlockResolver {
  /// Nil when they could not be read; then nothing can be said about them.
  let keyFacts: KeyFacts?
  /// The names of all sections, those whose pages have errors among them.
  let sections: Set<String>
  /// Those that have pages beside their list.
  let filledSections: Set<String>
  /// The folder of the sections, as messages show it.
  let folder: String

  /// What a block shows; nil after an error, which is reported.
  func block(_ reference: Reference, _ reporter: inout ReferenceReporter) -> Block? {
    guard let kind = reference.scheme.flatMap(Block.Kind.init), requireTitle(reference, &reporter),
      reporter.requireNoFragment(reference, of: kind.subject)
    else { return nil }
    switch kind {
    case .facts: return facts(reference, &reporter).map(Block.facts)
    case .chart: return chart(reference, &reporter).map(Block.chart)
    case .cards: return cards(reference, &reporter).map(Block.cards)
    }
  }
}

extension BlockResolver {
  private func facts(_ reference: Reference, _ reporter: inout ReferenceReporter) -> Block.Facts? {
    guard let groups = keyFacts?.groups else { return nil }
    if let ids = groups[reference.path] { return Block.Facts(title: reference.text, facts: ids) }
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

  private func chart(_ reference: Reference, _ reporter: inout ReferenceReporter) -> Block.Chart? {
    let id = reference.path
    guard let keyFacts = keyFacts else { return nil }
    guard let fact = keyFacts[id] else {
      if !keyFacts.knownIDs.contains(id) { reporter.addUnknownFact(reference, among: keyFacts.knownIDs) }
      return nil
    }
    if fact.isDrawn { return Block.Chart(title: reference.text, fact: fact) }
    reporter.add(
      .error,
      "undrawn-fact",
      "the key fact '\(id)' does not say how it is drawn",
      at: reference,
      fix: "give it a line 'chart: …' in \(KeyFacts.file), or write [](fact:\(id)) in a sentence"
    )
    return nil
  }

  private func cards(_ reference: Reference, _ reporter: inout ReferenceReporter) -> Block.Cards? {
    let section = reference.path
    if sections.contains(section) {
      if !filledSections.contains(section) { warnOfEmptySection(reference, &reporter) }
      return Block.Cards(title: reference.text, section: section)
    }
    reporter.add(
      .error,
      "unknown-section",
      "there is no section '\(section)'",
      at: reference,
      fix: NearMiss.question(for: section, among: sections)
        ?? "use the name of a folder in \(folder)"
    )
    return nil
  }

  private func warnOfEmptySection(_ reference: Reference, _ reporter: inout ReferenceReporter) {
    reporter.add(
      .warning,
      "empty-section",
      "the section '\(reference.path)' has no pages yet",
      at: reference,
      fix: "create a page in \(folder)/\(reference.path), or leave this line out until there is one"
    )
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

extension Block.Kind {
  /// What a block names, as messages call it.
  fileprivate var subject: String {
    switch self {
    case .facts: "a group of key facts"
    case .chart: "a key fact"
    case .cards: "a section"
    }
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
