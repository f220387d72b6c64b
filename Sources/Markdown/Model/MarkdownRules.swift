/// Which schemes a document may use in its links and images.
public struct MarkdownRules: Sendable, Hashable {
  /// Schemes of links that become references, such as `fact` in `[text](fact:hdi)`.
  public var referenceSchemes: Set<String>
  /// Schemes of blocks of data, such as `chart` in `![Title](chart:name)` alone in its paragraph.
  public var blockSchemes: Set<String>
  /// Schemes of links that lead out of the site, such as `https`; the addresses of these links are not changed.
  public var externalSchemes: Set<String>
  /// The address of the site itself, such as `https://www.example.org/lao/`; nil if it is not known.
  ///
  /// Links that begin with it become references with the scheme `site`, whose path begins at the site's root.
  public var ownAddress: String?

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

  /// The scheme of references to addresses of the site itself.
  public static let ownScheme = "site"

  /// Used to correct a misspelt scheme, and to recognise an address in `[text] (https://…)`, which is no link.
  var knownSchemes: Set<String> {
    referenceSchemes.union(blockSchemes).union(externalSchemes)
  }
}
