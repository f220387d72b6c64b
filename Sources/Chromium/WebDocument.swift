/// One page with all resources that it may load: it has no access to the network or the disk.
public struct WebDocument: Sendable {
  /// The common prefix of the addresses of all its files, such as `https://example.org/profile/`, in any spelling.
  public let base: String
  /// The page's path below the base, such as `fact-sheets/health.html`, not percent-encoded.
  public let path: String
  /// Whether the base is the site's public address.
  ///
  /// If not, links to other pages below the base are removed before printing, since they would be broken. Links
  /// within the page remain.
  public let isPublic: Bool
  /// The page itself.
  public let html: [UInt8]
  /// Returns a resource by its path below the base; nil causes an error that names the address.
  public let resource: @Sendable (_ path: String) -> Resource?

  /// Creates a page below a base that ends with a slash.
  ///
  /// The base is never looked up, so that `https://site.invalid/` is sufficient for a site without an address.
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
  /// Returns the file at a path below the base: the page itself or one of its resources; nil for any other path.
  func file(at path: String) -> Resource? {
    if path == self.path { return Resource(bytes: html, mediaType: "text/html; charset=utf-8") }
    return resource(path)
  }
}

/// A file that a page loads.
public struct Resource: Sendable {
  /// The file's content.
  public let bytes: [UInt8]
  /// The media type, such as `text/css`.
  public let mediaType: String

  /// Creates a file from its content and media type.
  public init(bytes: [UInt8], mediaType: String) {
    self.bytes = bytes
    self.mediaType = mediaType
  }
}
