/// A link, an image or a block of data whose meaning is known only outside of the Markdown text.
public struct Reference: Sendable, Hashable {
  /// The forms in which a reference is written.
  public enum Kind: Sendable, Hashable {
    /// `[text](destination)`
    case link
    /// `![text](destination)` with a relative path
    case image
    /// `![text](scheme:name)` alone in its paragraph
    case block
  }

  /// The form in which the reference is written.
  public let kind: Kind
  /// The destination with its scheme, without the escapes of Markdown; percent signs stay as they are
  /// written.
  public let destination: String
  /// The scheme in lower case without its colon, or nil for a relative path.
  public let scheme: String?
  /// The destination between the scheme and the first `#`, percent-decoded: the path of a file or the name
  /// that the scheme knows; empty where only a heading of the same page is named.
  public let path: String
  /// The destination after the first `#`, percent-decoded, or nil where there is none.
  public let fragment: String?
  /// The plain text of a link, or the text alternative of an image.
  public let text: String
  /// The title, empty where there is none.
  public let title: String
  /// Up to forty characters of plain text before a reference with a scheme in the same paragraph or heading;
  /// empty for a relative path.
  public let textBefore: String
  /// Up to forty characters of plain text after a reference with a scheme in the same paragraph or heading;
  /// empty for a relative path.
  public let textAfter: String
  /// Where the source has it, in bytes: from the `[` or `!` that opens it to the end of its address or label.
  public let range: Range<Int>
}

/// A place in the HTML of a document where something belongs that only its user can write.
public struct Slot: Sendable, Hashable {
  /// Which end of a reference a slot is for.
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
  /// Which end of the reference is meant; images and blocks have no end.
  public let edge: Edge

  func moved(to position: Int) -> Slot {
    Slot(position: position, reference: reference, edge: edge)
  }
}
