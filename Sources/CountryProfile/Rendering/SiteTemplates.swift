import Concurrency
import Diagnostics
import Templating

/// The compiled templates of a site.
struct SiteTemplates: Sendable {
  /// The templates of blocks of data in pages' texts.
  let blocks: BlockTemplates
  /// The templates of fact sheets; nil for a site without any.
  let factSheets: FactSheetRenderer.Templates?
  /// The template of each page, in the order of the site's pages.
  let pages: [PageTemplate]

  /// Compiles all templates, those that no page uses too; nil when one has an error, which is reported.
  init?(
    _ templates: Templates,
    site: Site,
    hasFactSheets: Bool,
    fields: TemplateFields,
    sources: PageSources,
    report: Report
  ) async {
    var compiler = SiteTemplateCompiler(templates, fields: fields, report: report)
    let (facts, chart, cards) = (compiler.compile(.facts), compiler.compile(.chart), compiler.compile(.cards))
    var pages: [(page: SitePage, template: PageTemplate)] = []
    for page in site.pages {
      guard let template = compiler.compile(for: page) else { continue }
      pages.append((page, template))
    }
    let blocks = [facts, chart, cards].compactMap(\.self)
    let anchors = TemplateAnchors(blocks: blocks, keyFacts: site.keyFacts, sources: sources)
    _ = await pages.concurrentMap { anchors.check($0.page, with: $1.template, report: report) }
    for kind in PageKind.allCases
    where kind != .factSheets || hasFactSheets || templates.library.contains(kind.template) {
      compiler.compile(kind.template, kind)
    }
    let sheets = compiler.compileFactSheets(areRequired: hasFactSheets)
    compiler.compileUnused()
    guard let facts, let chart, let cards, pages.count == site.pages.count, !hasFactSheets || sheets != nil
    else {
      return nil
    }
    self.blocks = BlockTemplates(facts: facts, chart: chart, cards: cards)
    factSheets = sheets
    self.pages = pages.map(\.template)
  }
}

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
