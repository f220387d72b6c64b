/// One file of the finished site.
///
/// Its bytes are made only on demand: all checks precede this, so that it cannot fail, and a large site is never in
/// memory as a whole.
public struct Output: Sendable {
  /// The path below the output folder.
  public let path: String
  private let content: @Sendable () -> [UInt8]

  /// Creates an output whose bytes `content` makes on demand, the same each time.
  public init(path: String, content: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.content = content
  }

  /// Creates an output with the given bytes.
  public init(path: String, bytes: [UInt8]) {
    self.init(path: path) { bytes }
  }

  /// The file's content.
  public var bytes: [UInt8] { content() }
}
