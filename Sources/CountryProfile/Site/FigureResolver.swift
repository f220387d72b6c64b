import Diagnostics
import Numbers

/// Resolves links from figures in a text to key facts, such as `[24.4](fact:median-age)`.
struct FigureResolver {
  /// Nil if the key facts could not be read; then figures are not checked.
  let keyFacts: KeyFacts?
  let figures: SearchedFigures?

  /// Returns the key fact that a figure links to; nil if there is none or the text contradicts it.
  ///
  /// Passes each mistake to `add`.
  func fact(_ link: TextLink, _ add: (LinkProblem) -> Void) -> SitePage.Target? {
    if let fragment = link.fragment {
      add(.unexpectedFragment(fragment, of: "a key fact"))
      return nil
    }
    guard let keyFacts else { return nil }
    let parts = link.path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let id = String(parts.first ?? "")
    guard let figure = figures?.facts.figure(of: id) else {
      if !keyFacts.knownIDs.contains(id) { add(.unknownFact(id, among: keyFacts.knownIDs)) }
      return nil
    }
    let form = parts.count > 1 ? String(parts[1]) : nil
    let mention = FigureMention(id: id, form: form, link: link, figures: figures)
    return link.text.isEmpty ? mention.filledIn(figure, add) : mention.verified(figure, add)
  }
}

/// A link to a key fact.
private struct FigureMention {
  let id: String
  /// The part after the id, such as `words` in `[](fact:active-projects/words)`; nil if there is none.
  let form: String?
  let link: TextLink
  let figures: SearchedFigures?

  /// Returns the target of a link without a text, with the text to fill in; nil after an error.
  func filledIn(_ figure: FormattedFigure, _ add: (LinkProblem) -> Void) -> SitePage.Target? {
    let known = form.flatMap(FigureForm.init)
    if let form, known == nil {
      let names = FigureForm.allCases.map(\.rawValue)
      add(
        .error(
          "unknown-form",
          "figures have no form '\(form)'",
          fix: NearMiss.question(for: form, among: names) ?? "use one of: \(names.joined(separator: ", "))"
        )
      )
      return nil
    }
    if let text = figure.text(known, before: link.textBefore, after: link.textAfter) {
      return checked(text, figure, add) ? .fact(id: id, text: text) : nil
    }
    add(
      .error(
        "missing-form",
        "the key fact '\(id)' is '\(figure.prose)', which has no form '\(form ?? "")'",
        fix: "write \(KeyFact.link(figure.prose, to: id))"
      )
    )
    return nil
  }

  /// Returns the target of a link with a text that matches the fact; nil after an error.
  func verified(_ figure: FormattedFigure, _ add: (LinkProblem) -> Void) -> SitePage.Target? {
    if let form {
      add(
        .error(
          "form-beside-text",
          "'/\(form)' chooses the text for a link that has none, but this one says '\(link.text)'",
          fix: FigureForm(rawValue: form) == nil
            ? "write \(KeyFact.link(link.text, to: id))"
            : "write \(KeyFact.link(link.text, to: id)) or [](fact:\(id)/\(form))"
        )
      )
      return nil
    }
    return checked(link.text, figure, add) ? .fact(id: id, text: nil) : nil
  }

  /// Reports a text that does not match the fact, whether typed or filled in; returns false after an error.
  private func checked(_ text: String, _ figure: FormattedFigure, _ add: (LinkProblem) -> Void) -> Bool {
    let match = figure.match(text, before: link.textBefore, after: link.textAfter)
    // Whether the sentence of an earlier value says when it was so is checked together with all its dates.
    if match != .exact, statesEarlierValue(text) { return true }
    if let fact = figures?.fact(id), fact.latest.status == .superseded { add(.superseded(fact)) }
    guard let problem = problem(match, text, figure) else { return true }
    add(problem)
    return problem.severity != .error
  }
}

extension FigureMention {
  private func statesEarlierValue(_ text: String) -> Bool {
    let text = FigureText(text, before: link.textBefore, after: link.textAfter)
    return figures?.stated(by: text, of: id).first?.isLatest == false
  }

  /// Returns the error or warning to report about a text; nil if the text is correct.
  private func problem(_ match: FigureMatch, _ text: String, _ figure: FormattedFigure) -> LinkProblem? {
    let written = FigureText(text, before: link.textBefore, after: link.textAfter)
    func hedges() -> (inside: String, beside: String) {
      let found = figure.matcher.hedges(in: written)
      return (found.inside ?? "", found.beside ?? "")
    }
    return switch match {
    case .exact:
      nil
    case .withoutQualifier:
      .warning(
        "missing-qualifier",
        "the key fact '\(id)' says '\(figure.prose)', not just '\(text)'",
        fix: "write \(KeyFact.link(figure.prose, to: id))"
      )
    case .needlessHedge:
      .warning(
        "needless-hedge",
        "the key fact '\(id)' is exactly \(figure.prose), but the text says '\(hedges().inside)\(hedges().beside)'",
        fix: "leave that word out, or give the fact a 'qualifier'"
      )
    case .twoHedges:
      .warning(
        "two-hedges",
        "'\(hedges().beside)' beside '\(text)' says again what '\(hedges().inside)' in it says",
        fix: "leave one of the two out"
      )
    case .untrueHedge(let text, let reason): mismatch(text, figure, reason)
    case .differentBeside(let text):
      .error(
        "figure-mismatch",
        difference(text, figure.proseWithUnit),
        fix: "write \(KeyFact.link(figure.proseWithUnit, to: id)) for all of it, or correct \(KeyFacts.file)"
      )
    case .different:
      .error(
        "figure-mismatch",
        difference(text, figure.prose),
        fix: "write \(KeyFact.link(figure.replacement(of: written), to: id)), or correct \(KeyFacts.file)"
      )
    }
  }

  private func difference(_ text: String, _ right: String) -> String {
    "the text says '\(text)', but the key fact '\(id)' says '\(right)'"
  }

  private func mismatch(_ text: String, _ figure: FormattedFigure, _ reason: Untruth) -> LinkProblem {
    let explanation =
      switch reason {
      case .distance: ", and that is too far away for such words"
      case .bound: ", and the one does not follow from the other"
      case .direction: ""
      }
    return .error(
      "figure-mismatch",
      difference(text, figure.prose) + explanation,
      fix: "write \(KeyFact.link(figure.prose, to: id)) for all of it, or correct \(KeyFacts.file)"
    )
  }
}
