/// A page whose links, figures and pictures have been found.
struct SitePage: Sendable {
  let page: Page
  /// The path below the site's root.
  let output: String
  /// What the references of the page's text lead to, one for one; nil after an error, which is reported.
  let targets: [Target?]

  /// What a reference in a page's text leads to.
  enum Target: Sendable {
    /// A page of the site, and a place in it.
    case page(output: String, fragment: String?)
    /// A file below `media`.
    case file(String)
    /// A picture below `media`.
    case image(String, ImageSize)
    /// A key fact, and what to write where the link has no text.
    case fact(KeyFact, text: String?)
    /// A band of key facts.
    case facts([KeyFact], title: String)
  }

  /// The key facts that the text speaks of, each once, in order.
  var facts: [KeyFact] {
    var seen: Set<String> = []
    return targets.flatMap { target -> [KeyFact] in
      switch target {
      case .fact(let fact, _): [fact]
      case .facts(let facts, _): facts
      default: []
      }
    }
    .filter { seen.insert($0.id).inserted }
  }
}
