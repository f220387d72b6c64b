/// Words that the site's texts should not use.
struct Term: Sendable {
  /// The words that texts should not use.
  let avoid: String
  /// What to write instead.
  let use: String
  /// What an editor should know about it.
  let note: String?
}
