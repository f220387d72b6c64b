/// How much a diagnostic weighs: an error stops the build, a warning does not.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  case error
  case warning

  /// Orders errors before warnings.
  public static func < (lhs: Severity, rhs: Severity) -> Bool {
    lhs == .error && rhs == .warning
  }
}
