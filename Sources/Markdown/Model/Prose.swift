import Text

/// A paragraph, a heading or another text as readers see it, with the links in it.
public struct Prose {
  /// The text in UTF-8 without Markdown's signs; line breaks are spaces, and each byte of program code is 0.
  public let text: [UInt8]
  /// In the order of the text.
  public let links: [Link]
  /// Whether the filter accepts the text itself, and not only the text of an ignored link.
  public let isAccepted: Bool
  /// Whether the text can have links; only the title of a link cannot.
  public let allowsLinks: Bool
  /// Returns the byte offset in the source of a place in the text.
  public let offset: (Int) -> Int

  /// A link in a text.
  public struct Link: Sendable {
    /// The byte range of the link's text.
    public let range: Range<Int>
    /// The scheme in lower case without its colon; nil for a relative path.
    public let scheme: String?
    /// The part after the scheme, such as a fact's id.
    public let path: String
    /// Whether the text is itself the address, as in `<https://…>`.
    public let isAddress: Bool

    /// The part of the path before the first slash, such as a fact's id.
    public var id: String { String(path.prefix { $0 != "/" }) }

    /// Creates a link; `path` is the part after the scheme.
    public init(range: Range<Int>, scheme: String?, path: String, isAddress: Bool = false) {
      (self.range, self.scheme, self.path, self.isAddress) = (range, scheme, path, isAddress)
    }
  }

  /// Creates a text; `offset` finds the place in the source of a place in the text.
  public init(
    text: [UInt8],
    links: [Link],
    isAccepted: Bool = true,
    allowsLinks: Bool = true,
    offset: @escaping (Int) -> Int
  ) {
    (self.text, self.links, self.isAccepted) = (text, links, isAccepted)
    (self.allowsLinks, self.offset) = (allowsLinks, offset)
  }
}

extension Prose {
  /// Returns up to forty characters before a range of the text and after it, as references have them.
  public func surroundings(of range: Range<Int>) -> (before: String, after: String) {
    (text.excerpt(before: range.lowerBound), text.excerpt(after: range.upperBound))
  }
}

extension [UInt8] {
  /// The number of Unicode scalars in an excerpt.
  private static let excerptLength = 40

  /// Returns up to forty characters before an index.
  func excerpt(before end: Int) -> String {
    var start = end
    var length = 0
    while start > 0, length < Self.excerptLength {
      start -= 1
      if !self[start].isUTF8Continuation { length += 1 }
    }
    return String(decoding: self[start..<end], as: UTF8.self)
  }

  /// Returns up to forty characters after an index.
  func excerpt(after start: Int) -> String {
    var end = start
    var length = 0
    while end < count {
      if !self[end].isUTF8Continuation {
        if length == Self.excerptLength { break }
        length += 1
      }
      end += 1
    }
    return String(decoding: self[start..<end], as: UTF8.self)
  }
}

/// Says which texts of a document are wanted as `Prose`; collecting all of them would be slow.
///
/// A class, so that asking about each text of a large site does not copy it.
public final class ProseFilter: Sendable {
  /// The beginnings of addresses, such as `fact:`, to which links are ignored.
  private let schemes: [[UInt8]]
  private let keepsLinks: Bool
  let accepts: @Sendable (UnsafeBufferPointer<UInt8>) -> Bool

  /// `accepts` is called with each run of text outside of links with one of `schemes`.
  ///
  /// A text with such a link is wanted only if the link says a year such as 2019, or always if `keepsLinks`.
  public init(
    ignoringLinksTo schemes: Set<String>,
    keepsLinks: Bool = false,
    accepts: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    self.schemes = schemes.sorted().map { Array("\($0):".utf8) }
    self.keepsLinks = keepsLinks
    self.accepts = accepts
  }
}

extension ProseFilter {
  /// Whether a run of text in an ignored link is of interest.
  func wantsLink(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    keepsLinks || (text.count == 4 && text.areASCIIDigits)
  }

  func ignores(_ link: SyntaxNode) -> Bool {
    schemes.contains { link.destination.starts(with: $0) }
  }
}

extension Prose {
  /// Takes the text of a paragraph or heading, whose spans must have been collected.
  init(_ content: InlineContent, isAccepted: Bool, in source: [UInt8]) {
    self.isAccepted = isAccepted
    var text = content.text
    for code in content.code { text.replaceSubrange(code, with: repeatElement(0, count: code.count)) }
    self.text = text
    allowsLinks = true
    links = content.links.filter { !$0.isImage }.map { link in
      let destination = Destination(link.node.destination)
      return Link(
        range: link.textRange,
        scheme: destination.scheme,
        path: destination.path,
        isAddress: link.isAutolink
      )
    }
    let places = ProsePlaces(text, content, in: source)
    offset = { places.offset(of: $0) }
  }

  /// Takes the title of a link, which readers see as a tooltip.
  init(title range: Range<Int>, in source: [UInt8]) {
    self.init(text: Array(source[range]), links: [], allowsLinks: false) { range.lowerBound + $0 }
  }
}
