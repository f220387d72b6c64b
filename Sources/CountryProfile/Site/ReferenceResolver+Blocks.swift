import Diagnostics
import Markdown

extension ReferenceResolver {
  /// What a block of data shows.
  mutating func block(_ reference: Reference) -> Block? {
    guard let kind = reference.scheme.flatMap(Block.Kind.init) else { return nil }
    guard requireTitle(reference), requireNoFragment(reference, of: kind.subject) else { return nil }
    switch kind {
    case .facts: return facts(reference).map(Block.facts)
    case .chart: return chart(reference).map(Block.chart)
    case .cards: return cards(reference).map(Block.cards)
    }
  }
}

extension ReferenceResolver {
  private mutating func facts(_ reference: Reference) -> Block.Facts? {
    guard let groups = targets.keyFacts?.groups else { return nil }
    if let ids = groups[reference.path] { return Block.Facts(title: reference.text, facts: ids) }
    add(
      .error,
      "unknown-group",
      "there is no group of key facts '\(reference.path)'",
      at: reference,
      fix: NearMiss.question(for: reference.path, among: groups.keys)
        ?? "add it to 'groups' in \(KeyFacts.file)"
    )
    return nil
  }

  private mutating func chart(_ reference: Reference) -> Block.Chart? {
    let id = reference.path
    guard let keyFacts = targets.keyFacts else { return nil }
    guard let fact = keyFacts[id] else {
      if !keyFacts.knownIDs.contains(id) { reportUnknown(reference, among: keyFacts.knownIDs) }
      return nil
    }
    if fact.isDrawn { return Block.Chart(title: reference.text, fact: fact) }
    add(
      .error,
      "undrawn-fact",
      "the key fact '\(id)' does not say how it is drawn",
      at: reference,
      fix: "give it a line 'chart: …' in \(KeyFacts.file), or write [](fact:\(id)) in a sentence"
    )
    return nil
  }

  private mutating func cards(_ reference: Reference) -> Block.Cards? {
    let section = reference.path
    if targets.sections.contains(section) {
      if !targets.filledSections.contains(section) { warnOfEmptySection(reference) }
      return Block.Cards(title: reference.text, section: section)
    }
    add(
      .error,
      "unknown-section",
      "there is no section '\(section)'",
      at: reference,
      fix: NearMiss.question(for: section, among: targets.sections)
        ?? "use the name of a folder in \(sources.tree.displayPath(targets.language))"
    )
    return nil
  }

  private mutating func warnOfEmptySection(_ reference: Reference) {
    let folder = sources.tree.displayPath("\(targets.language)/\(reference.path)")
    add(
      .warning,
      "empty-section",
      "the section '\(reference.path)' has no pages yet",
      at: reference,
      fix: "create a page in \(folder), or leave this line out until there is one"
    )
  }

  /// Whether a block has the words that stand above it on the page.
  private mutating func requireTitle(_ reference: Reference) -> Bool {
    guard reference.text.allSatisfy(\.isWhitespace) else { return true }
    add(
      .error,
      "missing-title",
      "this block of data has no title",
      at: reference,
      fix: "write one between the square brackets"
    )
    return false
  }
}

extension Block.Kind {
  /// What messages call that which a block names.
  fileprivate var subject: String {
    switch self {
    case .facts: "a group of key facts"
    case .chart: "a key fact"
    case .cards: "a section"
    }
  }
}
