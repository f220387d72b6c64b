import Diagnostics
import Templating

/// The compiled templates of a site.
struct SiteTemplates: Sendable {
  /// The template of a band of key facts.
  let facts: Template
  /// The template of each page, in the order of the site's pages.
  let pages: [PageTemplate]

  /// Compiles all templates, those that no page uses too; nil when one has an error, which is reported.
  init?(
    _ library: TemplateLibrary,
    folder: TemplateFolder,
    site: Site,
    fields: TemplateFields,
    sources: PageSources,
    diagnostics: inout [Diagnostic]
  ) {
    var compiler = SiteTemplateCompiler(library: library, folder: folder, fields: fields)
    let facts = compiler.compileFacts()
    let anchors = TemplateAnchors(facts: facts, keyFacts: site.keyFacts, sources: sources)
    var pages: [PageTemplate] = []
    for page in site.pages {
      guard let template = compiler.compile(for: page.page, sources: sources) else { continue }
      compiler.diagnostics += anchors.findings(on: page.page, with: template.template)
      pages.append(template)
    }
    for kind in PageKind.allCases { compiler.compile(kind.template, kind) }
    compiler.compileUnused()
    diagnostics += compiler.diagnostics
    guard let facts, pages.count == site.pages.count else { return nil }
    self.facts = facts
    self.pages = pages
  }
}
