/// An HTML page and the files that it may load; the browser reaches neither the network nor the disk.
public struct WebDocument: Sendable {
  /// The root URL of the site, such as `https://example.org/profile/`; the browser normalises it.
  public let base: String
  /// The page's path below the base, such as `fact-sheets/health.html`, not percent-encoded.
  public let path: String
  /// Whether `base` is the real address of the site on the web.
  ///
  /// If not, links to other pages below the base are removed before printing, since they would be broken. Links within
  /// the page remain.
  public let isPublic: Bool
  /// The page's bytes, which the browser decodes as UTF-8.
  public let html: [UInt8]
  /// Returns the file at a path below the base; for nil, printing throws `BrowserError.missingFile`.
  public let resource: @Sendable (_ path: String) -> Resource?

  /// Creates a page; `base` must end with a slash.
  ///
  /// No request is sent to the base, so `https://site.invalid/` will do for a site that has no address yet.
  public init(
    base: String,
    path: String,
    isPublic: Bool,
    html: [UInt8],
    resource: @escaping @Sendable (_ path: String) -> Resource?
  ) {
    self.base = base
    self.path = path
    self.isPublic = isPublic
    self.html = html
    self.resource = resource
  }
}

extension WebDocument {
  func file(at path: String) -> Resource? {
    if path == self.path { return Resource(bytes: html, mediaType: "text/html; charset=utf-8") }
    return resource(path)
  }
}

/// A file that a page loads, such as a style sheet, a font or a picture.
public struct Resource: Sendable {
  /// The bytes that the browser receives, without compression.
  public let bytes: [UInt8]
  /// The value of the `Content-Type` header, such as `text/css`.
  public let mediaType: String

  /// Creates a file; nothing checks that its bytes match the media type.
  public init(bytes: [UInt8], mediaType: String) {
    self.bytes = bytes
    self.mediaType = mediaType
  }
}
