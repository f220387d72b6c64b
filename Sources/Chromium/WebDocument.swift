/// One page with everything that it may load: nothing else can be reached from it, no network and no disk.
public struct WebDocument: Sendable {
  /// What the addresses of all its files begin with, such as `https://example.org/profile/`, in any spelling.
  public let base: String
  /// The page's path below the base, such as `fact-sheets/health.html`, with no letter encoded.
  public let path: String
  /// Whether the base is where the site can be found by others.
  ///
  /// Where it is not, links to other pages below the base are taken out before printing: they would lead nowhere. Links
  /// within the page stay.
  public let isPublic: Bool
  /// The page itself.
  public let html: [UInt8]
  /// Finds what the page asks for, by its path below the base; nil is an error that names the address.
  public let resource: @Sendable (_ path: String) -> Resource?

  /// Creates a page below a base that ends with a slash.
  ///
  /// No address is looked up anywhere, so that `https://site.invalid/` serves where a site has none.
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
  /// The file at a path below the base, if it is the page itself or something that it may load.
  func file(at path: String) -> Resource? {
    if path == self.path { return Resource(bytes: html, mediaType: "text/html; charset=utf-8") }
    return resource(path)
  }
}

/// A file that a page loads.
public struct Resource: Sendable {
  /// What is in it.
  public let bytes: [UInt8]
  /// What it is, such as `text/css`.
  public let mediaType: String

  /// Creates a file.
  public init(bytes: [UInt8], mediaType: String) {
    self.bytes = bytes
    self.mediaType = mediaType
  }
}
