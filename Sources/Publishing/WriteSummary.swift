/// What writing a site changed.
public struct WriteSummary: Sendable, Hashable {
  /// The number of files that are new or changed.
  public let written: Int
  /// The number of files that were already as they should be.
  public let unchanged: Int
  /// The number of files of an earlier build that the site no longer has.
  public let removed: Int
  /// Those of them that are PDFs.
  public let removedPDFs: Int
}
