import Concurrency
import Diagnostics
import Templating

/// The compiled templates of a site.
struct SiteTemplates: Sendable {
  /// The templates of blocks of data in pages' texts.
  let blocks: [Block.Kind: Template]
  /// The templates of fact sheets; nil for a site without any.
  let factSheets: FactSheetRenderer.SheetTemplates?
  /// The template of each page, in the order of the site's pages.
  let pages: [PageTemplate]

  /// Compiles all templates, those that no page uses too; nil when one has an error, which is reported.
  init?(
    _ templates: Templates,
    site: LocalizedSite,
    hasFactSheets: Bool,
    fields: TemplateFields,
    sources: PageSources,
    report: Report
  ) async {
    var compiler = SiteTemplateCompiler(templates, fields: fields)
    var blocks: [Block.Kind: Template] = [:]
    for kind in Block.Kind.allCases { blocks[kind] = compiler.compile(kind) }
    var pages: [(page: SitePage, template: PageTemplate)] = []
    for page in site.pages {
      guard let template = compiler.compile(for: page) else { continue }
      pages.append((page, template))
    }
    let anchors = TemplateAnchors(blocks: Array(blocks.values), keyFacts: site.keyFacts, sources: sources)
    await pages.concurrentForEach { anchors.check($0.page, with: $1.template, report: report) }
    for kind in PageKind.allCases
    where kind != .factSheets || hasFactSheets || templates.library.contains(kind.template) {
      compiler.compile(kind.template, kind)
    }
    let sheets = compiler.compileFactSheets(areRequired: hasFactSheets)
    compiler.compileUnused()
    report.add(compiler.report)
    guard blocks.count == Block.Kind.allCases.count, pages.count == site.pages.count,
      !hasFactSheets || sheets != nil
    else { return nil }
    self.blocks = blocks
    factSheets = sheets
    self.pages = pages.map(\.template)
  }
}
