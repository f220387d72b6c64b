import Diagnostics
import Templating

/// The compiled templates of all pages.
struct SiteTemplates: Sendable {
  /// The template of a band of key facts.
  let facts: Template
  private let templates: [Key: Template]

  /// One template may serve several kinds of pages, and is compiled for each.
  struct Key: Hashable {
    let name: String
    let kind: PageKind
  }

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
    for page in site.pages {
      guard let template = compiler.compile(for: page.page, sources: sources) else { continue }
      compiler.diagnostics += anchors.findings(on: page.page, with: template)
    }
    for kind in PageKind.allCases { compiler.compile(kind.template, kind) }
    compiler.compileUnused()
    diagnostics += compiler.diagnostics
    guard let facts else { return nil }
    self.facts = facts
    templates = compiler.templates.compactMapValues(\.self)
  }

  /// The template that renders a page.
  func template(for page: SitePage, in library: TemplateLibrary) -> Template? {
    templates[Key(name: Self.name(for: page.page, in: library), kind: page.page.path.kind)]
  }

  /// The name of a page's template: its own, its section's, or its kind's.
  static func name(for page: Page, in library: TemplateLibrary) -> String {
    if let own = page.frontMatter.template { return own.name }
    let kind = page.path.kind
    if kind == .page, let section = page.path.section, library.contains("\(section).html") {
      return "\(section).html"
    }
    return kind.template
  }
}
