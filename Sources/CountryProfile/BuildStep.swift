/// The steps of a build, in order.
public enum BuildStep: String, Sendable {
  /// Files are read and parsed.
  case reading
  /// Content and templates are checked against each other.
  case checking
  /// Pages and data are made.
  case rendering
  /// Changed files are written.
  case writing
}
