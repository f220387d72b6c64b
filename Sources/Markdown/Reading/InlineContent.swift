/// The texts, links and tags of one paragraph or heading, with their places in the source.
struct InlineContent {
  /// A link or an image.
  struct Link {
    let node: SyntaxNode
    let isImage: Bool
    /// Whether the link is written `<https://…>`.
    let isAutolink: Bool
    /// Its place in the source, from the `[`, `!` or `<` that opens it; without the end of an autolink.
    var range: Range<Int>
    /// Its part of `text`.
    var textRange: Range<Int>
    /// Whether it is part of the text of an image, which shows no links.
    let isInImage: Bool
    /// The index of the link around it.
    let enclosing: Int?
  }

  /// A run of text without markup, and its source as it is written.
  struct Span {
    let range: Range<Int>
    /// Whether the span opens a line.
    let opensLine: Bool
    let isInLink: Bool
  }

  /// An HTML tag or comment.
  struct Tag {
    let node: SyntaxNode
    let offset: Int
  }

  /// The plain text, UTF-8.
  var text: [UInt8] = []
  var links: [Link] = []
  var spans: [Span] = []
  /// The places of the titles of links and images, between their quotes.
  var titles: [Range<Int>] = []
  var tags: [Tag] = []
  /// Where the text begins and its lines end in the source.
  var range = 0..<0

  /// Makes room for the contents of most paragraphs.
  mutating func reserveCapacity() {
    text.reserveCapacity(1024)
    links.reserveCapacity(8)
  }

  /// Forgets everything but keeps the memory for the next paragraph or heading.
  mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    titles.removeAll(keepingCapacity: true)
    tags.removeAll(keepingCapacity: true)
  }
}
