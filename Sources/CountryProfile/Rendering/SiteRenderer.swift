import Diagnostics
import Files
import Publishing

/// Renders a checked site: every page, every data file, and what search engines read.
struct SiteRenderer: Sendable {
  let site: LocalizedSite
  let factSheets: FactSheets
  private let templates: SiteTemplates
  private let fields: TemplateFields
  private let assets: Assets
  private let downloads: [Download]

  /// Compiles the site's templates; nil when one has an error, which is reported, as is what pages want of the
  /// templates' folder and is not there.
  init?(
    _ site: LocalizedSite,
    _ factSheets: FactSheets,
    templates: Templates,
    tree: FileTree,
    report: Report
  ) async {
    self.site = site
    self.factSheets = factSheets
    assets = templates.assets
    assets.icons.check(site.pages, report: report)
    downloads = DataRenderer(site: site).downloads()
    fields = TemplateFields(site, factSheets, assets: assets, downloads: downloads)
    let compiled = await SiteTemplates(
      templates,
      site: site,
      hasFactSheets: !factSheets.all.isEmpty,
      fields: fields,
      sources: PageSources(tree: tree),
      report: report
    )
    guard let compiled else { return nil }
    self.templates = compiled
  }

  /// All files of the site, in the same order each time; `printed` are those that a browser made, by their path.
  func outputs(with printed: [String: [UInt8]]) -> [Output] {
    let data =
      DataDocuments.schemas + downloads.map(\.output)
      + DataRenderer(site: site).areaFiles(body: bodies.html)
    let media = site.media.sorted { $0.key < $1.key }.map { Output(path: $0.key, bytes: $0.value.bytes) }
    let prints = printed.sorted { $0.key < $1.key }.map { Output(path: $0.key, bytes: $0.value) }
    return pages(with: printed) + sheets + data + media + prints + assets.outputs + Discovery(site).outputs()
  }

  /// The HTML of a sheet; nil for a site without templates for sheets.
  func html(of sheet: FactSheet) -> [UInt8]? {
    sheetRenderer?.html(of: sheet)
  }

  /// The HTML that the picture of a sheet's page is drawn from; nil for a site without templates for sheets.
  func picture(of sheet: FactSheet) -> [UInt8]? {
    sheetRenderer?.picture(of: sheet)
  }

  /// The sheets of whose pages a browser draws pictures for other sites to show.
  var drawnSheets: [FactSheet] {
    factSheets.isPrinted ? factSheets.all.filter(site.isDrawn) : []
  }

  /// The files that pages and sheets can load.
  func resource(_ path: String) -> [UInt8]? {
    site.media[path]?.bytes ?? assets.outputs.first { $0.path == path }?.bytes
  }
}

extension SiteRenderer {
  private var bodies: BodyRenderer {
    BodyRenderer(site: site, fields: fields, blocks: templates.blocks)
  }

  private var sheetRenderer: FactSheetRenderer? {
    templates.factSheets.map { FactSheetRenderer(templates: $0, fields: fields.factSheet, bodies: bodies) }
  }

  private var sheets: [Output] {
    guard let renderer = sheetRenderer else { return [] }
    return factSheets.all.map { sheet in
      Output(path: sheet.output) { renderer.html(of: sheet) }
    }
  }

  private func pages(with printed: [String: [UInt8]]) -> [Output] {
    let renderer = PageRenderer(site, factSheets, bodies: bodies, printed: printed)
    var specialized: [TemplateInFolder: PageTemplate] = [:]
    return zip(site.pages, templates.pages).map { page, template in
      let place = TemplateInFolder(template: ObjectIdentifier(template), section: page.path.section)
      let template = specialized[place] ?? template.specialized(for: site.links(on: page).folder)
      specialized[place] = template
      return Output(path: page.output) { renderer.html(of: page, with: template) }
    }
  }

  private struct TemplateInFolder: Hashable {
    let template: ObjectIdentifier
    let section: String?
  }
}
