/// One file of the finished site.
public struct Output: Sendable {
  /// The path below the output folder.
  public let path: String
  /// The file's content.
  public let bytes: [UInt8]

  /// Creates an output.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
