/// Which schemes a document may use in its links and images.
public struct MarkdownRules: Sendable, Hashable {
  /// Schemes of links that become references, such as `a` in `[text](a:name)`.
  public var referenceSchemes: Set<String>
  /// Schemes of blocks of data, such as `b` in `![Title](b:name)` on a line of its own.
  public var blockSchemes: Set<String>
  /// Schemes of links that lead out of the site and are rendered as they are.
  public var externalSchemes: Set<String>

  /// Creates rules; each scheme must be in lower case, without its colon.
  public init(
    referenceSchemes: Set<String>,
    blockSchemes: Set<String>,
    externalSchemes: Set<String> = ["http", "https", "mailto", "tel"]
  ) {
    self.referenceSchemes = referenceSchemes
    self.blockSchemes = blockSchemes
    self.externalSchemes = externalSchemes
  }

  /// Suggested for a misspelt scheme, and used to recognise an address that is not part of a link.
  var knownSchemes: Set<String> {
    referenceSchemes.union(blockSchemes).union(externalSchemes)
  }
}
