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

  /// What a file is that is no picture which browsers show, such as “a web page”; nil if that is not known.
  var otherKind: String? {
    if bytes.isEmpty { return "empty" }
    let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    let kinds = [
      ("<!doctype html", "a web page"), ("<html", "a web page"), ("%pdf", "a PDF"), ("bm", "a BMP picture"),
      ("ii*", "a TIFF picture"), ("mm\0*", "a TIFF picture"), ("pk", "a document or an archive"),
    ]
    if let kind = kinds.first(where: { head.hasPrefix($0.0) }) { return kind.1 }
    let brand = head.dropFirst(4)
    return brand.hasPrefix("ftyp")
      ? brand.contains("avif") ? "an AVIF picture" : "a HEIC picture or a film" : nil
  }

  /// What is wrong with a picture of which a part is missing; nil for a whole one, and for a document.
  var damage: String? { picture.flatMap { PictureDamage.reason(in: bytes, size: $0.size) } }

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
