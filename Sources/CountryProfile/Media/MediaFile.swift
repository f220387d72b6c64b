import Diagnostics
import Images

/// A picture or document that pages show or link to.
struct MediaFile: Sendable {
  /// The folder of all pictures and documents, below the content folder.
  static let folder = "media"

  /// The formats of pictures that browsers show, as messages name them.
  static let shownFormats = "PNG, JPEG, WebP, GIF or SVG"
  /// The formats of pictures that other sites show as well; SVG is not among them.
  static let sharedFormats = "PNG, JPEG, WebP or GIF"

  /// The path below the content folder, which is also the path below the site's root.
  let path: String
  let bytes: [UInt8]
  /// The picture in the file; nil for a document, and for a picture of an unknown format.
  let picture: Picture?

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    picture = ImageSize(bytes).map { Picture(path: path, size: $0) }
  }
}

extension MediaFile {
  /// The limit in bytes; larger pictures load slowly on a phone.
  private static let heaviest = 200 * 1024

  /// Whether it is a picture that is slow to load; a document never is, whatever its size.
  var isHeavy: Bool { picture != nil && bytes.count > Self.heaviest }

  /// Returns a warning; `location` is where a page shows the picture, or the file itself if no page does.
  func tooHeavy(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning,
      "heavy-picture",
      "this picture has \((bytes.count + 1023) / 1024) KB, for which readers with a slow connection wait",
      at: location,
      fix: "make it smaller, \(Self.heaviest / 1024) KB at most"
    )
  }
}
