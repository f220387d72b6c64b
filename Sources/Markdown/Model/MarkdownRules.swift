/// Which schemes a document may use in its links and images.
public struct MarkdownRules: Sendable, Hashable {
  /// The rules that hold where no others are given.
  public static let standard = MarkdownRules()

  /// Schemes of links that become references, such as `fact` in `[1.3 million](fact:migrants-abroad)`.
  public var referenceSchemes: Set<String>
  /// Schemes of blocks of data, such as `facts` in `![Key facts](facts:headline)`.
  public var blockSchemes: Set<String>
  /// Schemes of links that lead out of the site and are rendered as they are.
  public var externalSchemes: Set<String>

  /// Creates rules; every scheme is in lower case, without its colon.
  public init(
    referenceSchemes: Set<String> = ["fact"],
    blockSchemes: Set<String> = ["facts", "chart", "cards"],
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
