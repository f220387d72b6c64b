/// The output formats of diagnostics, by the names that the option `--format` accepts.
public enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// For people: place, message, the source line with a caret under the cause, and the fix.
  case text
  /// For programs: one JSON document.
  case json
  /// For GitHub Actions: annotations that appear beside the changed lines.
  case github

  /// Returns the diagnostics as one text; without diagnostics, it is empty in all formats but JSON.
  public func render(_ diagnostics: [Diagnostic]) throws -> String {
    switch self {
    case .text: TextFormatter.render(diagnostics)
    case .json: try JSONFormatter.render(diagnostics)
    case .github: GitHubFormatter.render(diagnostics)
    }
  }
}
