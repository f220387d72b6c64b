import Images

/// A picture that pages or other sites can show.
struct Picture: Sendable, Hashable {
  /// The path below the site's root; a picture in `media` has the same path below the content folder.
  let path: String
  /// The size in pixels or, for a drawing, in the units of its `viewBox`.
  let size: ImageSize

  /// Whether it is a drawing (SVG), which other sites do not show.
  var isDrawing: Bool { path.lowercased().hasSuffix(".svg") }
}
