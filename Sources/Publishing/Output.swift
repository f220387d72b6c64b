/// One file of the finished site.
///
/// Its bytes are made only on demand: all checks precede this, so that it cannot fail, and a large site is never in
/// memory as a whole.
public struct Output: Sendable {
  /// The path below the output folder, such as `index.html`.
  public let path: String
  private let content: @Sendable () -> [UInt8]

  /// Creates an output whose bytes `content` makes on demand, the same each time.
  public init(path: String, content: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.content = content
  }

  /// Creates an output from bytes that are in memory anyway, such as those of a picture.
  public init(path: String, bytes: [UInt8]) {
    self.init(path: path) { bytes }
  }

  /// The content, made anew at each access.
  public var bytes: [UInt8] { content() }
}
