/// How much a diagnostic weighs: an error stops the build, a warning does not unless the build is strict, and a note
/// never does.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  case error
  case warning
  case note

  /// Orders errors before warnings, and these before notes.
  public static func < (lhs: Severity, rhs: Severity) -> Bool {
    lhs.weight > rhs.weight
  }

  private var weight: Int {
    switch self {
    case .error: 2
    case .warning: 1
    case .note: 0
    }
  }
}
