/// The permanent anchors of the page that lists all key facts: each fact's id, and these.
enum Anchor {
  /// The anchor of a source.
  static func source(_ id: String) -> String {
    "source-" + id
  }
}
