/// A file that a page loads.
public struct Resource: Sendable {
  /// What is in it.
  public let bytes: [UInt8]
  /// What it is, such as `text/css`.
  public let mediaType: String

  /// Creates a file.
  public init(bytes: [UInt8], mediaType: String) {
    self.bytes = bytes
    self.mediaType = mediaType
  }
}
