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
