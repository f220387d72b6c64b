/// Somewhere that readers can send a page's address to.
enum ShareService: String, Sendable, CaseIterable {
  case email
  case facebook
  case linkedin
  case whatsapp
  case x

  /// The key of its name in `labels.yaml`.
  var label: String { "share-\(rawValue)" }
}
