/// The steps of a build, in order.
public enum BuildStep: Sendable, Hashable {
  /// Files are read and parsed.
  case reading
  /// Content and templates are checked against each other.
  case checking
  /// A browser prints fact sheets and draws pictures.
  case printing(Printer.Step)
  /// Pages are rendered, and those that changed are written.
  case writing
}

extension BuildStep: CustomStringConvertible {
  /// What the program is doing, for people who wait.
  public var description: String {
    switch self {
    case .reading: "reading"
    case .checking: "checking"
    case .printing(let step): "\(step)"
    case .writing: "writing"
    }
  }
}
