import Diagnostics
import Numbers

/// A mistake in a link of a text, without its place, which each kind of file finds in its own way.
struct LinkProblem {
  let severity: Severity
  let id: Diagnostic.ID
  let message: String
  let fix: String

  static func error(_ id: Diagnostic.ID, _ message: String, fix: String) -> LinkProblem {
    LinkProblem(severity: .error, id: id, message: message, fix: fix)
  }

  static func warning(_ id: Diagnostic.ID, _ message: String, fix: String) -> LinkProblem {
    LinkProblem(severity: .warning, id: id, message: message, fix: fix)
  }

  func diagnostic(at location: SourceLocation) -> Diagnostic {
    Diagnostic(severity, id, message, at: location, fix: fix)
  }
}

extension LinkProblem {
  /// A fragment, such as `#top`, which has no effect here; `subject` begins the message, such as “a key fact”.
  static func unexpectedFragment(_ fragment: String, of subject: String) -> LinkProblem {
    .error("unexpected-fragment", "\(subject) has no places to link to", fix: "leave out '#\(fragment)'")
  }

  /// A key fact that does not exist; `ids` are the ids of all facts.
  static func unknownFact(_ id: String, among ids: Set<String>) -> LinkProblem {
    .error(
      "unknown-fact",
      "there is no key fact '\(id)'",
      fix: NearMiss.question(for: id, among: ids) ?? "add it to \(KeyFacts.file)"
    )
  }
}

extension LinkProblem {
  /// Returns the end of advice: to drop words such as “about” beside an exact figure; empty without such words.
  static func without(_ hedge: String?) -> String { hedge.map { " without '\($0)' beside it" } ?? "" }

  /// A text that shows an earlier value of a fact, which is an error in a link.
  ///
  /// `isDated` says whether the sentence names another time, so that it may speak of something else.
  static func outdated(
    _ written: FigureText,
    of entry: SearchedFigures.Entry,
    in figures: SearchedFigures,
    isLinked: Bool,
    isDated: Bool = false
  ) -> LinkProblem {
    let latest = figures.facts.figure(of: entry.fact.id)
    let right = latest?.replacement(of: written) ?? ""
    let hedge = latest?.needlessHedge(
      beside: FigureText(right, before: written.before, after: written.after)
    )
    let period = entry.isCorrected ? nil : entry.observation.period
    let time = period.map { ", or say that it was so in \(figures.facts.localizer.period($0).display)" } ?? ""
    let another = isDated ? ", or, if it is another figure, \(Source.link(written.text))" : ""
    let message =
      "'\(written.text)' is what the key fact '\(entry.fact.id)' was before; now it is '\(latest?.prose ?? "")'"
    let fix = "write \(KeyFact.link(right, to: entry.fact.id))\(without(hedge))\(time)\(another)"
    return isLinked
      ? .error("figure-mismatch", message, fix: fix) : .warning("outdated-figure", message, fix: fix)
  }

  /// A key fact that a newer figure has replaced.
  static func superseded(_ fact: KeyFact) -> LinkProblem {
    .warning(
      "superseded-figure",
      "the key fact '\(fact.id)' is superseded by a newer figure",
      fix: "link to the newer figure, or change the 'status' of this one in \(KeyFacts.file)"
    )
  }
}
