/// A link, an image or a block of data that the caller must interpret, such as `[text](fact:hdi)`.
public struct Reference: Sendable, Hashable {
  /// How a reference is written in Markdown.
  public enum Kind: Sendable, Hashable {
    /// Written as `[text](destination)`.
    case link
    /// Written as `![text](destination)`, with a relative path.
    case image
    /// Written as `![text](scheme:name)`, alone in its paragraph.
    case block
  }

  /// A link has two slots, one at each end; an image or a block has one. A link in the text of these has none.
  public let kind: Kind
  /// The whole destination, such as `fact:population`; Markdown's escapes are resolved, percent signs are not decoded.
  public let destination: String
  /// The scheme in lower case without its colon, or nil for a relative path.
  public let scheme: String?
  /// The part between the scheme and the first `#`, percent-decoded: the path of a file, or a name such as a fact's id.
  ///
  /// Empty for a link to a heading of the same page, such as `#who-we-are`.
  public let path: String
  /// The part after the first `#`, percent-decoded; nil if there is no `#`.
  public let fragment: String?
  /// The text between the square brackets, without Markdown's signs; for an image, this is the text alternative.
  public let text: String
  /// The title in `[text](destination "title")`; empty if there is none.
  public let title: String
  /// Up to forty characters before the reference in its paragraph or heading; empty for a reference without a scheme.
  public let textBefore: String
  /// Up to forty characters after the reference in its paragraph or heading; empty for a reference without a scheme.
  public let textAfter: String
  /// The byte range in the source, from the opening `[` or `!` to the closing `)` or `]`.
  public let range: Range<Int>
}

/// A place in a document's HTML where the caller inserts something, such as a link's opening tag.
public struct Slot: Sendable, Hashable {
  /// Which end of a reference a slot is for; only links have two slots.
  public enum Edge: Sendable, Hashable {
    /// Where a link's opening tag belongs, or a whole image or block.
    case start
    /// Where a link's closing tag belongs.
    case end
  }

  /// The byte offset in `MarkdownDocument.html` at which the slot's content is inserted.
  public let position: Int
  /// The index of the reference in `MarkdownDocument.references`.
  public let reference: Int
  /// Always `.start` for an image or a block, which has only one slot.
  public let edge: Edge

  func moved(to position: Int) -> Slot {
    Slot(position: position, reference: reference, edge: edge)
  }
}
