import Concurrency
import Diagnostics
import Templating

extension Check {
  static let templateAnchors = Check(
    "addresses",
    .templates { templated, checks in
      let anchors = TemplateAnchors(
        blocks: templated.blocks,
        keyFacts: templated.site.keyFacts,
        sources: checks.sources
      )
      await templated.pages.concurrentForEach {
        anchors.check($0.page.page, with: $0.template, report: checks.report)
      }
    }
  )
}

/// Finds headings and key facts with the same anchor as an element in the template of their page.
private struct TemplateAnchors: Sendable {
  private let ids: Set<String>
  private let keyFacts: KeyFacts
  private let sources: PageSources

  /// `blocks` are the templates of data blocks, which may be on any page.
  init(blocks: [Template], keyFacts: KeyFacts, sources: PageSources) {
    ids = Set(blocks.flatMap(\.ids))
    self.keyFacts = keyFacts
    self.sources = sources
  }

  func check(_ page: Page, with template: Template, report: Report) {
    let own = template.ids
    for heading in page.body.headings where own.contains(heading.id) || ids.contains(heading.id) {
      report.add(
        .error(
          "address-collision",
          "this heading has the same address as a part of the page that its template writes",
          in: sources.source(of: page),
          at: heading.offset,
          fix: "choose other words for the heading"
        )
      )
    }
    let listed = page.path == .keyFacts ? keyFacts.facts : []
    for fact in listed where own.contains(fact.id) || ids.contains(fact.id) {
      report.add(
        Diagnostic(
          .error,
          "address-collision",
          "the key fact '\(fact.id)' has the same address as a part of the page that lists all key facts",
          at: fact.location,
          fix: "give the key fact another id"
        )
      )
    }
  }
}
