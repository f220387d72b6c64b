import Templating

/// Renders fact sheets, and the pictures that other sites show of their pages.
struct FactSheetRenderer: Sendable {
  let templates: FactSheetRenderer.Templates
  let fields: FactSheetFields
  let bodies: BodyRenderer

  /// The templates of fact sheets, and of the pictures that other sites show of their pages.
  struct Templates: Sendable {
    let profile: Template
    let area: Template
    let picture: Template
    let sourceNumber: Template
  }

  /// The HTML of a sheet.
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

  /// The HTML that the picture of a sheet's page is drawn from.
  func picture(of sheet: FactSheet) -> [UInt8] {
    render(templates.picture, fields.picture.value(of: sheet), at: sheet.picture)
  }

  private func render(_ template: Template, _ record: Value, at path: String) -> [UInt8] {
    var html: [UInt8] = []
    template.render(record, links: .relative(to: path), into: &html)
    return html
  }
}
