/// A place in the HTML of a document where something belongs that only its user can write.
public struct Slot: Sendable, Hashable {
  /// Which end of a reference a slot stands for.
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
