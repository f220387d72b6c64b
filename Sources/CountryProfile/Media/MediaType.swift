/// The media types of the files that a browser loads to print a sheet or draw a picture.
enum MediaType {
  /// Returns the media type for a file's extension; `application/octet-stream` if the extension is unknown.
  static func of(_ path: String) -> String {
    switch path.lowercased().split(separator: ".").last {
    case "css": "text/css; charset=utf-8"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "woff2": "font/woff2"
    default: "application/octet-stream"
    }
  }
}
