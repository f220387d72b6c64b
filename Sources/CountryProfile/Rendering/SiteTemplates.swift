import Templating

/// The compiled templates of a site in one language.
struct SiteTemplates: Sendable {
  /// The templates of data blocks by scheme, such as `facts` for `![Key facts](facts:headline)`.
  let blocks: [String: Template]
  /// Nil only for a site without fact sheets.
  let factSheets: FactSheetRenderer.SheetTemplates?
  /// Nil only for a site without feeds.
  let feed: Template?
  /// The template of each page, in the order of the site's pages.
  let pages: [PageTemplate]

  /// Compiles all templates, including unused ones; nil if one that the site needs is missing or has an error.
  init?(_ templates: Templates, factSheets: FactSheets, fields: TemplateFields, checks: Checks) async {
    let (site, hasFactSheets) = (factSheets.site, !factSheets.all.isEmpty)
    var compiler = SiteTemplateCompiler(templates, fields: fields)
    var blocks: [String: Template] = [:]
    for kind in Blocks.kinds { blocks[kind.scheme] = compiler.compile(kind) }
    var pages: [(page: SitePage, template: PageTemplate)] = []
    for page in site.pages {
      guard let template = compiler.compile(for: page) else { continue }
      pages.append((page, template))
    }
    await checks.check(
      TemplatedSite(
        site: site,
        pages: pages.map { ($0.page, $0.template.template) },
        blocks: Array(blocks.values),
        icons: templates.assets.icons.names,
        iconFolder: templates.assets.icons.folder
      )
    )
    for kind in PageKind.allCases
    where kind != .factSheets || hasFactSheets || templates.library.contains(kind.template) {
      compiler.compile(kind.template, kind)
    }
    let sheets = compiler.compileFactSheets(areRequired: hasFactSheets)
    let hasFeeds = !Feeds(site).all.isEmpty
    let feed = templates.compile(
      .feed,
      for: fields.feed.schema.type,
      isRequired: hasFeeds,
      report: compiler.report
    )
    compiler.compileUnused()
    compiler.report.add(
      to: checks.report,
      labels: checks.tree.displayPath("\(site.language.code)/\(Labels.file)")
    )
    guard blocks.count == Blocks.kinds.count, pages.count == site.pages.count,
      !hasFactSheets || sheets != nil, !hasFeeds || feed != nil
    else { return nil }
    self.blocks = blocks
    self.factSheets = sheets
    self.feed = feed
    self.pages = pages.map(\.template)
  }
}
