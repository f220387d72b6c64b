/// What a marker in cmark's HTML stands for.
enum Mark {
  /// The content of a heading begins; the index of the heading.
  case heading(Int)
  /// A reference begins, or stands here; the index of the reference.
  case start(Int)
  /// A link ends; the index of the reference.
  case end(Int)
}
