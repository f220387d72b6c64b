/// What browsers must be told of a file.
enum MediaType {
  /// The type of a file by the ending of its name, such as `text/css` (IANA's register of media types).
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
