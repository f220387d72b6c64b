import Templating

/// The templates of blocks of data in pages' texts.
struct BlockTemplates: Sendable {
  let facts: Template
  let chart: Template
  let cards: Template

  /// The template of a block.
  func template(of block: Block) -> Template {
    switch block {
    case .facts: facts
    case .chart: chart
    case .cards: cards
    }
  }
}

extension Block.Kind {
  /// The path of its template below the templates folder.
  var template: String {
    switch self {
    case .facts: "parts/facts.html"
    case .chart: "parts/chart-block.html"
    case .cards: "parts/cards.html"
    }
  }
}
