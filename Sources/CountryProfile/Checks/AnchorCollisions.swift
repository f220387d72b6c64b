import Diagnostics

extension Check {
  static let anchorCollisions = Check(
    "addresses",
    .content { content, checks in
      guard let keyFacts = content.keyFacts else { return }
      AnchorCollisions(
        keyFacts: keyFacts,
        sources: content.sources ?? [],
        pages: content.localized.flatMap(\.pages),
        texts: checks.sources,
        report: checks.report
      )
      .check()
    }
  )
}

/// Finds key facts, sources and headings with the same anchor on the page that lists all key facts.
private struct AnchorCollisions {
  let keyFacts: KeyFacts
  let sources: [Source]
  let pages: [Page]
  let texts: PageSources
  let report: Report

  func check() {
    let sourceAnchors = sourceAnchors
    for fact in keyFacts.facts {
      guard let source = sourceAnchors[fact.id] else { continue }
      report.add(
        Diagnostic(
          .error,
          "address-collision",
          "the key fact '\(fact.id)' has the same address as the source '\(source)'",
          at: fact.location,
          fix: "give the key fact another id"
        )
      )
    }
    for page in pages where page.path == .keyFacts { checkHeadings(of: page, sourceAnchors) }
  }
}

extension AnchorCollisions {
  private var sourceAnchors: [String: String] {
    Dictionary(sources.map { ($0.anchor, $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  private func checkHeadings(of page: Page, _ sourceAnchors: [String: String]) {
    for heading in page.body.headings {
      let fact = keyFacts.knownIDs.contains(heading.id) ? "the key fact '\(heading.id)'" : nil
      let source = sourceAnchors[heading.id].map { "the source '\($0)'" }
      guard let other = fact ?? source else { continue }
      report.add(
        .error(
          "address-collision",
          "this heading has the same address as \(other)",
          in: texts.source(of: page),
          at: heading.offset,
          fix: "choose other words for the heading"
        )
      )
    }
  }
}
