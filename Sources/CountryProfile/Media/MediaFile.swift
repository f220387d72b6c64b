import Images

/// A picture or document that pages show or link to.
struct MediaFile: Sendable {
  /// The folder of all of them below the content folder.
  static let folder = "media"

  let bytes: [UInt8]
  /// The size in pixels, when the file is a picture of a known format.
  let size: ImageSize?

  init(bytes: [UInt8]) {
    self.bytes = bytes
    size = ImageSize(bytes)
  }

  /// Whether the file at a path is a drawing (SVG), which other sites do not show.
  static func isDrawing(_ path: String) -> Bool {
    path.lowercased().hasSuffix(".svg")
  }
}
