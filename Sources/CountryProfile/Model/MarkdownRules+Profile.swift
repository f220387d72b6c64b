import Markdown

extension MarkdownRules {
  /// What the Markdown of a country profile may link to and show.
  static let profile = MarkdownRules(
    referenceSchemes: [KeyFact.scheme],
    blockSchemes: Set(Block.Kind.allCases.map(\.rawValue))
  )
}
