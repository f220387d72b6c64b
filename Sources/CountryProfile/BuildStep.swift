/// The steps of a build, in order.
public enum BuildStep: String, Sendable {
  /// Files are read and parsed.
  case reading
  /// Content and templates are checked against each other.
  case checking
  /// Pages are rendered, and those that changed are written.
  case writing
}
