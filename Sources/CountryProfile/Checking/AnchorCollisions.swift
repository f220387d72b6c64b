import Diagnostics

/// Finds what would have the same address on the page that lists all key facts: a fact and a source, or a heading
/// of the page's text and either of them.
struct AnchorCollisions {
  let keyFacts: KeyFacts
  let sources: [Source]
  let texts: PageSources

  /// An error for each collision.
  func find(in pages: [Page]) -> [Diagnostic] {
    factFindings + pages.filter { $0.path == .keyFacts }.flatMap(headingFindings)
  }
}

extension AnchorCollisions {
  private var sourceAnchors: [String: String] {
    Dictionary(sources.map { (Anchor.source($0.id), $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  private var factFindings: [Diagnostic] {
    keyFacts.facts.compactMap { fact in
      sourceAnchors[fact.id].map { source in
        Diagnostic(
          .error,
          "the key fact '\(fact.id)' has the same address as the source '\(source)'",
          at: fact.place,
          fix: "give the key fact another id"
        )
      }
    }
  }

  private func headingFindings(on page: Page) -> [Diagnostic] {
    page.body.headings.compactMap { heading in
      let fact = keyFacts.knownIDs.contains(heading.id) ? "the key fact '\(heading.id)'" : nil
      let source = sourceAnchors[heading.id].map { "the source '\($0)'" }
      return (fact ?? source).map { other in
        .error(
          "this heading has the same address as \(other)",
          in: texts.source(of: page),
          at: heading.offset,
          fix: "choose other words for the heading"
        )
      }
    }
  }
}
