/// A picture or document that pages show or link to.
struct MediaFile: Sendable {
  let bytes: [UInt8]
  /// The size in pixels, when the file is a picture of a known format.
  let size: ImageSize?

  init(bytes: [UInt8]) {
    self.bytes = bytes
    size = ImageSize(bytes)
  }
}
