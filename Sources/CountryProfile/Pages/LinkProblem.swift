import Diagnostics

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
  /// A text that shows an earlier value of a fact, which is an error in a link.
  static func outdated(
    _ written: String,
    of entry: SearchedFigures.Entry,
    in figures: SearchedFigures,
    isLinked: Bool
  ) -> LinkProblem {
    let latest = figures.facts.figure(of: entry.fact.id)?.prose ?? ""
    let time = entry.observation.period.map {
      ", or say that it was so in \(figures.facts.localizer.period($0).display)"
    }
    let message = "'\(written)' is what the key fact '\(entry.fact.id)' was before; now it is '\(latest)'"
    let fix = "write \(KeyFact.link(latest, to: entry.fact.id))\(time ?? "")"
    return isLinked
      ? .error("figure-mismatch", message, fix: fix) : .warning("outdated-figure", message, fix: fix)
  }
}
