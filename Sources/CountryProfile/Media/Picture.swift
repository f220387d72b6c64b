import Images

/// A picture that pages can show.
struct Picture: Sendable, Hashable {
  /// The path of the file below the content folder, and below the site's root.
  let path: String
  /// The size in pixels.
  let size: ImageSize

  /// Whether it is a drawing (SVG), which other sites do not show.
  var isDrawing: Bool { path.lowercased().hasSuffix(".svg") }
}
