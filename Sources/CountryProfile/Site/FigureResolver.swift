import Diagnostics
import Markdown

/// Finds the key facts of figures in sentences.
struct FigureResolver {
  /// Nil if they could not be read; then figures are not checked.
  let keyFacts: KeyFacts?
  let localizedFacts: LocalizedFacts?

  /// Returns the key fact of a figure in a sentence, if the sentence agrees with it.
  func fact(_ reference: Reference, _ reporter: inout ReferenceReporter) -> SitePage.Target? {
    guard reporter.requireNoFragment(reference, of: "a key fact") else { return nil }
    let id = reference.path
    guard let keyFacts else { return nil }
    guard let figure = localizedFacts?.figure(of: id) else {
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
    case .needlessHedge:
      reporter.add(
        .warning,
        "needless-hedge",
        "the key fact '\(id)' is exactly \(figure.prose), but the text says it with a hedge",
        at: reference,
        fix: "leave the hedge out, or give the fact a 'qualifier'"
      )
      return .fact(id: id, text: nil)
    case .twoHedges:
      reporter.add(
        .warning,
        "two-hedges",
        "there is a hedge in '\(reference.text)' and another one beside it",
        at: reference,
        fix: "leave one of them out"
      )
      return .fact(id: id, text: nil)
    case .untrueHedge, .different:
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
