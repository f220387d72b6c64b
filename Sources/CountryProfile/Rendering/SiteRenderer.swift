import Markdown
import Templating

/// Renders a checked site: every page, every data file, and what search engines read.
struct SiteRenderer: Sendable {
  let site: Site
  let library: TemplateLibrary
  let templates: SiteTemplates
  let fields: TemplateFields
  let assets: Assets

  /// All files of the site, in the same order each time.
  func outputs() throws -> [Output] {
    let data = try DataFiles(site: site, bodies: bodies).outputs()
    let media = site.media.sorted { $0.key < $1.key }.map { Output(path: $0.key, bytes: $0.value.bytes) }
    return pages + data + media + assets.outputs + Discovery(site).outputs()
  }
}

extension SiteRenderer {
  private var bodies: BodyRenderer {
    BodyRenderer(words: Words(site), fields: fields, factsTemplate: templates.facts)
  }

  private var pages: [Output] {
    let bodies = bodies
    let neighbours = Neighbours(site)
    return site.pages.map { page in
      Output(path: page.output) { render(page, bodies: bodies, neighbours: neighbours) }
    }
  }

  private func render(_ page: SitePage, bodies: BodyRenderer, neighbours: Neighbours) -> [UInt8] {
    let kind = page.page.path.kind
    guard let template = templates.template(for: page, in: library), let schema = fields.pages[kind] else {
      preconditionFailure("templates are compiled for all pages before any is rendered")
    }
    let links = links(on: page)
    var view = PageView(page: page, body: bodies.html(of: page, links: links))
    if kind == .section { view.entries = site.sections[page.page.path.section ?? ""] ?? [] }
    if kind == .area { (view.previous, view.next) = neighbours.of(page) }
    var html: [UInt8] = []
    html.reserveCapacity(view.body.count + 8192)
    template.render(schema.value(of: view), links: links, into: &html)
    return html
  }

  /// Servers show the page for missing addresses at any address, so its links must be complete where they can.
  private func links(on page: SitePage) -> LinkBase {
    if page.page.path == .notFound, let url = site.profile.url { return .absolute(url) }
    return .relative(to: page.output)
  }
}
