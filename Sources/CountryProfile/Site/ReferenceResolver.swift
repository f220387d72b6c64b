import Diagnostics
import Markdown

/// Finds what the links, pictures, figures and data blocks of one page lead to.
struct ReferenceResolver {
  let targets: ReferenceTargets
  let page: Page
  let sources: PageSources
  let report: Report
  /// Read once, for the first message.
  private lazy var source = sources.source(of: page)

  init(_ targets: ReferenceTargets, page: Page, sources: PageSources, report: Report) {
    self.report = report
    self.targets = targets
    self.page = page
    self.sources = sources
  }

  /// What each of the page's references leads to; nil after an error, which is reported.
  mutating func resolve() -> [SitePage.Target?] {
    page.body.references.map { resolve($0) }
  }

  /// The place of a reference in its file.
  mutating func location(of reference: Reference) -> SourceLocation {
    source.location(at: reference.offset)
  }

  mutating func add(
    _ severity: Severity,
    _ id: Diagnostic.ID,
    _ message: String,
    at reference: Reference,
    fix: String
  ) {
    report.add(Diagnostic(severity, id, message, at: location(of: reference), fix: fix))
  }
}

extension ReferenceResolver {
  private mutating func resolve(_ reference: Reference) -> SitePage.Target? {
    switch reference.kind {
    case .block: block(reference).map(SitePage.Target.block)
    case .image: image(reference)
    case .link where reference.scheme == nil: link(reference)
    case .link: fact(reference)
    }
  }
}

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
