/// The permanent anchors of the page that lists all key facts: each fact's id, and these.
enum Anchor {
  /// What the anchors of sources begin with.
  static let sourcePrefix = "source-"

  /// The anchor of a source.
  static func source(_ id: String) -> String {
    sourcePrefix + id
  }
}
