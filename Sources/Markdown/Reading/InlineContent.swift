/// The texts, links and tags of one paragraph or heading, with their places in the source.
struct InlineContent {
  /// A link or an image; in `links`, one that is inside another comes after it.
  struct Link {
    let node: SyntaxNode
    let isImage: Bool
    /// Whether the link is written `<https://…>`.
    let isAutolink: Bool
    /// The byte range in the source, from the opening `[`, `!` or `<` on; the `>` of an autolink is not included.
    var range: Range<Int>
    /// The range in `InlineContent.text` of the link's text or the image's text alternative.
    var textRange: Range<Int>
    /// Whether this is inside an image's text alternative, where only the words of links are shown.
    let isInImage: Bool
    /// The index in `links` of the link or image around this one; nil when there is none.
    let enclosing: Int?
  }

  /// A run of text without markup, such as `two` in `one *two*`.
  struct Span {
    let range: Range<Int>
    /// The index in `InlineContent.text` at which the run begins.
    let textStart: Int
    let opensLine: Bool
    let isInLink: Bool
  }

  /// An HTML tag or comment within a paragraph or heading.
  struct Tag {
    let node: SyntaxNode
    let offset: Int
  }

  /// The text in UTF-8 without Markdown's signs; a line break becomes a space, and HTML tags are included.
  var text: [UInt8] = []
  var links: [Link] = []
  var spans: [Span] = []
  /// Byte ranges of the titles of links and images, without their quotes; found together with `spans`.
  var titles: [Range<Int>] = []
  /// The ranges in `text` of program code; found together with `spans`.
  var code: [Range<Int>] = []
  var tags: [Tag] = []
  /// The byte range in the source, from the first byte of the text to the end of its last line.
  var range = 0..<0

  /// Makes room for 1 KB of text and 8 links, which is enough for most paragraphs.
  mutating func reserveCapacity() {
    text.reserveCapacity(1024)
    links.reserveCapacity(8)
  }

  /// Keeps the memory, so that the next paragraph or heading can reuse it.
  mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    titles.removeAll(keepingCapacity: true)
    code.removeAll(keepingCapacity: true)
    tags.removeAll(keepingCapacity: true)
  }
}
