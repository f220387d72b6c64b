/// Which schemes a document may use in its links and images.
public struct MarkdownRules: Sendable, Hashable {
  /// Schemes of links that become references, such as `a` in `[text](a:name)`.
  public var referenceSchemes: Set<String>
  /// Schemes of blocks of data, such as `b` in `![Title](b:name)` on a line of its own.
  public var blockSchemes: Set<String>
  /// Schemes of links that lead out of the site and are rendered as they are.
  public var externalSchemes: Set<String>

  /// Creates rules; every scheme is in lower case, without its colon.
  public init(
    referenceSchemes: Set<String>,
    blockSchemes: Set<String>,
    externalSchemes: Set<String> = ["http", "https", "mailto", "tel"]
  ) {
    self.referenceSchemes = referenceSchemes
    self.blockSchemes = blockSchemes
    self.externalSchemes = externalSchemes
  }

  /// All schemes that mean something, for suggestions.
  var knownSchemes: Set<String> {
    referenceSchemes.union(blockSchemes).union(externalSchemes)
  }
}
