import Templating

/// Renders a checked site: every page, every data file, and what search engines read.
struct SiteRenderer: Sendable {
  let site: Site
  let templates: SiteTemplates
  let fields: TemplateFields
  let assets: Assets
  let downloads: [Download]

  /// All files of the site, in the same order each time.
  func outputs() throws -> [Output] {
    let data =
      try DataSchema.allCases.map(\.output) + downloads.map(\.output) + DataFiles(site).areaFiles(bodies)
    let media = site.media.sorted { $0.key < $1.key }.map { Output(path: $0.key, bytes: $0.value.bytes) }
    return pages + data + media + assets.outputs + Discovery(site).outputs()
  }
}

extension SiteRenderer {
  private var bodies: BodyRenderer {
    BodyRenderer(words: Words(site), fields: fields, blocks: templates.blocks)
  }

  private var pages: [Output] {
    let renderer = PageRenderer(site, bodies: bodies)
    var filled: [TemplateInFolder: PageTemplate] = [:]
    return zip(site.pages, templates.pages).map { page, template in
      let place = TemplateInFolder(template: ObjectIdentifier(template), section: page.page.path.section)
      let template = filled[place] ?? template.filled(for: site.links(on: page).folder)
      filled[place] = template
      return Output(path: page.output) { renderer.html(of: page, with: template) }
    }
  }

  private struct TemplateInFolder: Hashable {
    let template: ObjectIdentifier
    let section: String?
  }
}
