/// The forms in which diagnostics are printed.
public enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// For people: place, message, the line itself with a caret under the cause, and what to do.
  case text
  /// For programs: one JSON document.
  case json
  /// For GitHub Actions: annotations that show beside the changed lines.
  case github

  /// The diagnostics as one text that ends with a line end, or an empty text when there is nothing to say.
  public func render(_ diagnostics: [Diagnostic]) throws -> String {
    switch self {
    case .text: TextFormatter.render(diagnostics)
    case .json: try JSONFormatter.render(diagnostics)
    case .github: GitHubFormatter.render(diagnostics)
    }
  }
}
