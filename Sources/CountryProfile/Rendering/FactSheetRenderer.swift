import Markdown
import Templating
import Text

/// Makes the HTML of fact sheets, and that of the pictures which other sites show for their pages.
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
        return FactSheet.View.Area(page: area.page, body: body)
      }
    )
    let (template, schema) =
      sheet.isOfProfile ? (templates.profile, fields.profile) : (templates.area, fields.area)
    return render(template, schema.value(of: view), at: sheet.output)
  }

  /// Returns the HTML from which a browser draws the picture that other sites show of a sheet's page.
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
  /// Returns the HTML of a part of a page's text on a fact sheet: figures with the numbers of their sources, and
  /// no data blocks.
  ///
  /// On the sheet of the whole profile, areas have no room for their pictures.
  func html(of excerpt: MarkdownDocument, from page: SitePage, on sheet: FactSheet) -> [UInt8] {
    let showsPictures = page === sheet.page
    let links = LinkBase.relative(to: sheet.output)
    var html: [UInt8] = []
    excerpt.render(into: &html) { slot, output in
      switch (page.targets[slot.reference], slot.edge) {
      case (.block, _), (nil, _): break
      case (.picture, _) where !showsPictures: break
      case (.fact(let id, let text), .start):
        bodies.openData(id, &output)
        if let text { HTMLEscaping.append(text, to: &output) }
      case (.fact(let id, _), .end):
        bodies.closeData(&output)
        sourceNumber(ofFact: id, on: sheet, links, &output)
      case (let target?, .start): bodies.open(target, slot.reference, of: excerpt, links, &output)
      case (let target?, .end): bodies.close(target, &output)
      }
    }
    return html
  }

  private func sourceNumber(
    ofFact id: String,
    on sheet: FactSheet,
    _ links: LinkBase,
    _ output: inout [UInt8]
  ) {
    guard let fact = bodies.site.keyFacts[id], let figure = FactSheet.View.Figure(fact, on: sheet) else {
      return
    }
    templates.sourceNumber.render(fields.sourceNumber.value(of: figure), links: links, into: &output)
  }
}
