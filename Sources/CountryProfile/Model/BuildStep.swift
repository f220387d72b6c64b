/// The steps of a build, in order.
public enum BuildStep: Sendable, Hashable {
  /// Files are read and parsed.
  case reading
  /// Content and templates are checked against each other.
  case checking
  /// Another build prints, and keeps its prints in the same folder.
  case waitingToPrint
  /// A browser prints fact sheets and draws pictures, one after another.
  case printing(_ number: Int, of: Int)
  /// Pages are rendered, and those that changed are written.
  case writing
}

extension BuildStep: CustomStringConvertible {
  /// What the program is doing, for people who wait.
  public var description: String {
    switch self {
    case .reading: "reading"
    case .checking: "checking"
    case .waitingToPrint: "another build is printing; waiting"
    case .printing(let number, let count): "printing \(number) of \(count)"
    case .writing: "writing"
    }
  }
}
