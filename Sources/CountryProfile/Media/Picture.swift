import Images

/// A picture that pages or other sites can show.
struct Picture: Sendable, Hashable {
  /// The path below the site's root; for a file of the content, also that below the content folder.
  let path: String
  /// In pixels; of a drawing, in the units of its `viewBox`.
  let size: ImageSize

  /// Whether it is a drawing (SVG), which other sites do not show.
  var isDrawing: Bool { path.lowercased().hasSuffix(".svg") }
}
