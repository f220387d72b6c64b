/// A link, an image or a block of data, whose meaning is known only to the caller.
public struct Reference: Sendable, Hashable {
  /// How a reference is written in Markdown.
  public enum Kind: Sendable, Hashable {
    /// `[text](destination)`
    case link
    /// `![text](destination)` with a relative path
    case image
    /// `![text](scheme:name)` alone in its paragraph
    case block
  }

  /// A link has a slot at each end, an image or a block only one.
  public let kind: Kind
  /// With the scheme, as in `fact:population`, and without Markdown's escapes; percent signs are not decoded.
  public let destination: String
  /// The scheme in lower case without its colon, or nil for a relative path.
  public let scheme: String?
  /// The destination between the scheme and the first `#`, percent-decoded: the path of a file or a name such as that
  /// of a key fact; empty where only a heading of the same page is named.
  public let path: String
  /// What follows the first `#`, percent-decoded; nil where there is no `#`.
  public let fragment: String?
  /// The plain words of a link, the text alternative of an image, or the title of a block.
  public let text: String
  /// The part in quotes of `[text](destination "title")`; empty where there is none.
  public let title: String
  /// Up to forty characters of plain text before a reference with a scheme in the same paragraph or heading;
  /// empty for a relative path.
  public let textBefore: String
  /// Up to forty characters of plain text after a reference with a scheme in the same paragraph or heading;
  /// empty for a relative path.
  public let textAfter: String
  /// In bytes of the source, from the `[` or `!` that opens the reference to the end of its address or label.
  public let range: Range<Int>
}

/// A place in the HTML of a document for something that only the caller can write, such as a link's opening tag.
public struct Slot: Sendable, Hashable {
  /// The end of a reference that a slot is for: only links have two.
  public enum Edge: Sendable, Hashable {
    /// The place of an opening tag, or of all there is to write for an image or a block.
    case start
    /// The place of a link's closing tag.
    case end
  }

  /// The byte offset in `MarkdownDocument.html` before which the content of the slot belongs.
  public let position: Int
  /// The index of the reference in `MarkdownDocument.references`.
  public let reference: Int
  /// `.start` for every image and block, since they have no end.
  public let edge: Edge

  func moved(to position: Int) -> Slot {
    Slot(position: position, reference: reference, edge: edge)
  }
}
