import Diagnostics
import Templating

/// Finds headings and key facts with the same address as an element that the template of their page writes.
struct TemplateAnchors {
  private let ids: Set<String>
  private let keyFacts: KeyFacts
  private let sources: PageSources

  /// `blocks` are the templates of the blocks of data that may stand on any page.
  init(blocks: [Template], keyFacts: KeyFacts, sources: PageSources) {
    ids = Set(blocks.flatMap(\.ids))
    self.keyFacts = keyFacts
    self.sources = sources
  }

  /// An error for each collision on a page.
  func findings(on page: Page, with template: Template) -> [Diagnostic] {
    let own = template.ids
    let headings = page.body.headings.filter { own.contains($0.id) || ids.contains($0.id) }
    let listed = page.path == .keyFacts ? keyFacts.facts : []
    let taken = listed.filter { own.contains($0.id) || ids.contains($0.id) }
    return headings.map { heading in
      .error(
        "this heading has the same address as a part of the page that its template writes",
        in: sources.source(of: page),
        at: heading.offset,
        fix: "choose other words for the heading"
      )
    }
      + taken.map { fact in
        Diagnostic(
          .error,
          "the key fact '\(fact.id)' has the same address as a part of the page that lists all key facts",
          at: fact.place,
          fix: "give the key fact another id"
        )
      }
  }
}
