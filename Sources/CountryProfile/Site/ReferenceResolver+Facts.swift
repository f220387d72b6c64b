import Diagnostics
import Markdown

extension ReferenceResolver {
  /// The key fact that a figure in a sentence is, if the sentence says what the fact says.
  mutating func fact(_ reference: Reference) -> SitePage.Target? {
    guard requireNoFragment(reference, of: "a key fact") else { return nil }
    let id = reference.path
    guard let keyFacts = targets.keyFacts else { return nil }
    guard let figure = targets.localizedFacts?.figure(of: id) else {
      if !keyFacts.knownIDs.contains(id) { reportUnknown(reference, among: keyFacts.knownIDs) }
      return nil
    }
    if reference.text.isEmpty {
      let isLimited = figure.isLimited(before: reference.textBefore, after: reference.textAfter)
      return .fact(id: id, text: isLimited ? figure.numberInProse : figure.prose)
    }
    switch figure.match(reference.text, before: reference.textBefore, after: reference.textAfter) {
    case .exact:
      return .fact(id: id, text: nil)
    case .withoutQualifier:
      add(
        .warning,
        "missing-qualifier",
        "the key fact '\(id)' says '\(figure.prose)', not just '\(reference.text)'",
        at: reference,
        fix: "write [\(figure.prose)](fact:\(id))"
      )
      return .fact(id: id, text: nil)
    case .different:
      add(
        .error,
        "figure-mismatch",
        "the text says '\(reference.text)', but the key fact '\(id)' says '\(figure.prose)'",
        at: reference,
        fix: "write [\(figure.prose)](fact:\(id)), or correct \(KeyFacts.file)"
      )
      return nil
    }
  }
}

extension ReferenceResolver {
  /// Whether nothing stands behind a name, which would have no effect; `subject` is what it names.
  mutating func requireNoFragment(_ reference: Reference, of subject: String) -> Bool {
    guard let fragment = reference.fragment else { return true }
    add(
      .error,
      "unexpected-fragment",
      "\(subject) has no places to link to",
      at: reference,
      fix: "leave out '#\(fragment)'"
    )
    return false
  }

  mutating func reportUnknown(_ reference: Reference, among ids: Set<String>) {
    add(
      .error,
      "unknown-fact",
      "there is no key fact '\(reference.path)'",
      at: reference,
      fix: NearMiss.question(for: reference.path, among: ids) ?? "add it to \(KeyFacts.file)"
    )
  }
}
