/// What came out of printing a page.
public struct Print: Sendable {
  /// The PDF or PNG.
  public let bytes: [UInt8]
  /// How many pages of paper it has; a picture is one.
  public let pages: Int
  /// What does not fit, page by page. The bytes are whole even so.
  public let misfits: [Misfit]

  /// Creates a print, such as one that was made earlier.
  public init(bytes: [UInt8], pages: Int, misfits: [Misfit] = []) {
    (self.bytes, self.pages, self.misfits) = (bytes, pages, misfits)
  }
}
