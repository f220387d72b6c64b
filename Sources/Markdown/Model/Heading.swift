/// A heading of a document.
public struct Heading: Sendable, Hashable {
  /// The level, 1 to 6.
  public let level: Int
  /// The name that links use, unique in the document.
  public let id: String
  /// The plain text.
  public let text: String
  /// The byte offset in the source where the heading begins, its number signs included.
  public let offset: Int
}
