import Publishing
import Templating

/// Renders the site in one language: its pages, feeds and fact sheets.
struct LocalizedRenderer: Sendable {
  let factSheets: FactSheets
  private let templates: SiteTemplates
  private let fields: TemplateFields

  /// Compiles the templates for a language; nil if a required one is missing or has an error, which is reported.
  init?(_ factSheets: FactSheets, templates: Templates, downloads: [Download], checks: Checks) async {
    self.factSheets = factSheets
    fields = TemplateFields(factSheets.site, factSheets, assets: templates.assets, downloads: downloads)
    let compiled = await SiteTemplates(templates, factSheets: factSheets, fields: fields, checks: checks)
    guard let compiled else { return nil }
    self.templates = compiled
  }

  var site: LocalizedSite { factSheets.site }

  /// Renders the texts of pages; data files of areas contain these texts, too.
  var bodies: BodyRenderer {
    BodyRenderer(site: site, fields: fields, blocks: templates.blocks)
  }

  /// Returns the pages; `printed` are the files that a browser made, by path; a page shows their sizes.
  func pages(with printed: [String: [UInt8]]) -> [Output] {
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

extension LocalizedRenderer {
  var feeds: [Output] {
    FeedRenderer(site: site, template: templates.feed, fields: fields.feed).outputs
  }

  /// The HTML of the fact sheets, whether or not a browser prints them.
  var sheets: [Output] {
    guard let renderer = sheetRenderer else { return [] }
    return factSheets.all.map { sheet in
      Output(path: sheet.output) { renderer.html(of: sheet) }
    }
  }

  /// The sheets whose pages get a picture that a browser draws for other sites; empty if nothing is printed.
  var drawnSheets: [FactSheet] {
    factSheets.isPrinted ? factSheets.all.filter(site.isDrawn) : []
  }

  /// Returns the HTML of a sheet; nil for a site without templates for sheets.
  func html(of sheet: FactSheet) -> [UInt8]? {
    sheetRenderer?.html(of: sheet)
  }

  /// Returns the HTML from which a browser draws the picture of a sheet's page; nil for a site without templates for
  /// sheets.
  func picture(of sheet: FactSheet) -> [UInt8]? {
    sheetRenderer?.picture(of: sheet)
  }

  private var sheetRenderer: FactSheetRenderer? {
    templates.factSheets.map { FactSheetRenderer(templates: $0, fields: fields.factSheet, bodies: bodies) }
  }
}
