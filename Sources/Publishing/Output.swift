/// One file of the finished site.
///
/// Its bytes are made only when needed, so that a large site is never in memory as a whole. All checks come earlier, so
/// making the bytes cannot fail.
public struct Output: Sendable {
  /// The path below the output folder, such as `index.html`.
  public let path: String
  private let content: @Sendable () -> [UInt8]

  /// Creates an output; `content` makes the bytes on demand and must return the same bytes each time.
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
