import Markdown
import Templating
import Text

/// Renders the HTML of fact sheets, and of the pictures that other sites show with links to their pages.
struct FactSheetRenderer: Sendable {
  let templates: FactSheetRenderer.SheetTemplates
  let fields: FactSheetFields
  let bodies: BodyRenderer

  /// The templates that a site with fact sheets needs, whether or not it prints them.
  struct SheetTemplates: Sendable {
    let profile: Template
    let area: Template
    let picture: Template
    let sourceNumber: Template
  }

  func html(of sheet: FactSheet) -> [UInt8] {
    let view = FactSheet.View(
      sheet: sheet,
      body: html(of: sheet.text, from: sheet.page, on: sheet),
      areas: sheet.areas.map { area in
        let body = area.text.map { html(of: $0, from: area.page, on: sheet) }
        return FactSheet.View.Area(page: area.page, sheet: sheet, body: body)
      }
    )
    let (template, schema) =
      sheet.isOfProfile ? (templates.profile, fields.profile) : (templates.area, fields.area)
    return render(template, schema.value(of: view), at: sheet.output)
  }

  /// Returns the HTML from which a browser draws the picture that other sites show for a sheet's page.
  func picture(of sheet: FactSheet) -> [UInt8] {
    render(templates.picture, fields.picture.value(of: sheet), at: sheet.picture.path)
  }

  private func render(_ template: Template, _ record: Value, at path: String) -> [UInt8] {
    var html: [UInt8] = []
    template.render(record, links: .relative(to: path), into: &html)
    return html
  }
}

extension FactSheetRenderer {
  /// Returns the HTML of a part of a page's text for a fact sheet; adds source numbers to figures, and leaves out data
  /// blocks.
  ///
  /// The sheet of the whole profile has no room for the pictures of areas, so these are left out, too.
  func html(of excerpt: MarkdownDocument, from page: SitePage, on sheet: FactSheet) -> [UInt8] {
    let showsPictures = page === sheet.page
    let links = LinkBase.relative(to: sheet.output)
    var html: [UInt8] = []
    var start = 0
    excerpt.render(into: &html) { slot, output in
      switch (page.targets[slot.reference], slot.edge) {
      case (.block, _), (nil, _): break
      case (.picture, _) where !showsPictures: break
      case (.fact(let id, let text), .start):
        start = output.count
        bodies.openData(id, &output)
        if let text { HTMLEscaping.append(text, to: &output) }
      case (.fact(let id, _), .end):
        bodies.closeData(from: start, &output)
        if let fact = bodies.site.keyFacts[id] {
          sourceNumber(fact.latest.source.id, on: sheet, links, &output)
        }
      case (.source, .start): break
      case (.source(let id), .end): sourceNumber(id, on: sheet, links, &output)
      case (let target?, .start): bodies.open(target, slot.reference, of: excerpt, links, &output)
      case (let target?, .end): bodies.close(target, from: start, &output)
      }
    }
    return html
  }

  private func sourceNumber(
    _ id: String,
    on sheet: FactSheet,
    _ links: LinkBase,
    _ output: inout [UInt8]
  ) {
    guard let number = FactSheet.View.SourceNumber(id, on: sheet) else { return }
    templates.sourceNumber.render(fields.sourceNumber.value(of: number), links: links, into: &output)
  }
}
