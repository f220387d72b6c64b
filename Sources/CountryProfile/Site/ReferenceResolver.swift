import Diagnostics
import Markdown

/// Finds what the links, pictures, figures and data blocks of one page lead to.
struct ReferenceResolver {
  let targets: ReferenceTargets
  let page: Page
  let sources: PageSources
  var reporter: ReferenceReporter

  init(_ targets: ReferenceTargets, page: Page, sources: PageSources, report: Report) {
    self.targets = targets
    self.page = page
    self.sources = sources
    reporter = ReferenceReporter(page, sources: sources, report: report)
  }

  /// What each of the page's references leads to; nil after an error, which is reported.
  mutating func resolve() -> [SitePage.Target?] {
    page.body.references.map { resolve($0) }
  }
}

extension ReferenceResolver {
  private mutating func resolve(_ reference: Reference) -> SitePage.Target? {
    switch reference.kind {
    case .block: targets.blocks.block(reference, &reporter).map(SitePage.Target.block)
    case .image: image(reference)
    case .link where reference.scheme == nil: link(reference)
    case .link: fact(reference)
    }
  }
}

extension ReferenceResolver {
  /// The key fact that a figure in a sentence is, if the sentence says what the fact says.
  mutating func fact(_ reference: Reference) -> SitePage.Target? {
    guard reporter.requireNoFragment(reference, of: "a key fact") else { return nil }
    let id = reference.path
    guard let keyFacts = targets.keyFacts else { return nil }
    guard let figure = targets.localizedFacts?.figure(of: id) else {
      if !keyFacts.knownIDs.contains(id) { reporter.addUnknownFact(reference, among: keyFacts.knownIDs) }
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
      reporter.add(
        .warning,
        "missing-qualifier",
        "the key fact '\(id)' says '\(figure.prose)', not just '\(reference.text)'",
        at: reference,
        fix: "write [\(figure.prose)](fact:\(id))"
      )
      return .fact(id: id, text: nil)
    case .different:
      reporter.add(
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
