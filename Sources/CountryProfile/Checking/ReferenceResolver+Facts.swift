import Diagnostics
import Markdown

extension ReferenceResolver {
  /// The key fact that a figure in a sentence is, if the sentence says what the fact says.
  mutating func fact(_ reference: Reference) -> SitePage.Target? {
    guard demandNoFragment(reference) else { return nil }
    let id = reference.path
    guard let keyFacts = targets.keyFacts else { return nil }
    guard let wording = targets.wordings[id] else {
      if !keyFacts.knownIDs.contains(id) { reportUnknown(reference, among: keyFacts.knownIDs) }
      return nil
    }
    if reference.text.isEmpty {
      let isLimited = wording.isLimited(before: reference.textBefore, after: reference.textAfter)
      return .fact(id: id, text: isLimited ? wording.numberInProse : wording.prose)
    }
    switch wording.match(reference.text, before: reference.textBefore, after: reference.textAfter) {
    case .exact:
      return .fact(id: id, text: nil)
    case .withoutQualifier:
      report(
        .warning,
        "the key fact '\(id)' says '\(wording.prose)', not just '\(reference.text)'",
        at: reference,
        fix: "write [\(wording.prose)](fact:\(id))"
      )
      return .fact(id: id, text: nil)
    case .different:
      report(
        .error,
        "the text says '\(reference.text)', but the key fact '\(id)' says '\(wording.prose)'",
        at: reference,
        fix: "write [\(wording.prose)](fact:\(id)), or correct \(KeyFacts.file)"
      )
      return nil
    }
  }

  /// The key facts that a block of data shows.
  mutating func group(_ reference: Reference) -> SitePage.Target? {
    guard demandNoFragment(reference) else { return nil }
    guard let groups = targets.keyFacts?.groups else { return nil }
    if let ids = groups[reference.path] { return .facts(ids: ids, title: reference.text) }
    report(
      .error,
      "there is no group of key facts '\(reference.path)'",
      at: reference,
      fix: NearMiss.question(for: reference.path, among: groups.keys)
        ?? "add it to 'groups' in \(KeyFacts.file)"
    )
    return nil
  }
}

extension ReferenceResolver {
  /// Whether nothing stands behind the name of a fact or group, which would have no effect.
  private mutating func demandNoFragment(_ reference: Reference) -> Bool {
    guard let fragment = reference.fragment else { return true }
    let what = reference.kind == .block ? "a group of key facts" : "a key fact"
    report(.error, "\(what) has no places to link to", at: reference, fix: "leave out '#\(fragment)'")
    return false
  }

  private mutating func reportUnknown(_ reference: Reference, among ids: Set<String>) {
    report(
      .error,
      "there is no key fact '\(reference.path)'",
      at: reference,
      fix: NearMiss.question(for: reference.path, among: ids) ?? "add it to \(KeyFacts.file)"
    )
  }
}
