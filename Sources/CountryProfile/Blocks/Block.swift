import Markdown

/// A block of data that stands alone in a page's text.
enum Block: Sendable {
  case facts(Facts)
  case chart(Chart)
  case cards(Cards)

  /// A band of key facts.
  struct Facts: Sendable {
    let title: String
    /// The ids of the facts.
    let facts: [String]
  }

  /// The picture of a key fact.
  struct Chart: Sendable {
    let title: String
    let fact: KeyFact
  }

  /// The pages of a section.
  struct Cards: Sendable {
    let title: String
    let section: String
  }

  /// What a block shows, by the word before the colon in `![Key facts](facts:headline)`.
  enum Kind: String, Sendable, CaseIterable {
    case facts
    case chart
    case cards
  }

  /// What it shows.
  var kind: Kind {
    switch self {
    case .facts: .facts
    case .chart: .chart
    case .cards: .cards
    }
  }

  /// The ids of the key facts that it shows.
  var facts: [String] {
    switch self {
    case .facts(let block): block.facts
    case .chart(let block): [block.fact.id]
    case .cards: []
    }
  }
}

extension MarkdownRules {
  /// What the Markdown of a country profile may link to and show.
  static let profile = MarkdownRules(
    referenceSchemes: [KeyFact.scheme],
    blockSchemes: Set(Block.Kind.allCases.map(\.rawValue))
  )
}
