/// Renders the pages of one language of a checked site.
///
/// A class, so that thousands of outputs can share one renderer until their bytes are needed.
final class PageRenderer: Sendable {
  private let site: LocalizedSite
  private let neighbours: Neighbours
  private let bodies: BodyRenderer
  private let sheets: [FactSheet.Entry]

  init(_ site: LocalizedSite, _ factSheets: FactSheets, bodies: BodyRenderer, printed: [String: [UInt8]]) {
    self.site = site
    self.bodies = bodies
    neighbours = Neighbours(site)
    sheets = factSheets.all.map { FactSheet.Entry(sheet: $0, pdfSize: printed[$0.pdf]?.count) }
  }

  func html(of page: SitePage, with template: PageTemplate) -> [UInt8] {
    let kind = page.path.kind
    let links = site.links(on: page)
    var view = PageView(page: page, body: bodies.html(of: page, links: links))
    if kind == .section { view.entries = site.sections[page.path.section ?? ""] ?? [] }
    if kind == .factSheets { view.sheets = sheets }
    if kind == .area { (view.previous, view.next) = neighbours.of(page) }
    var html: [UInt8] = []
    html.reserveCapacity(view.body.count + 8192)
    template.render(view, links: links, into: &html)
    return html
  }
}

/// The area before and after each area, in the order in which readers see them.
struct Neighbours: Sendable {
  private let areas: [SitePage]
  private let positions: [PagePath: Int]

  init(_ site: LocalizedSite) {
    areas = site.areas
    positions = Dictionary(
      zip(areas.map(\.page.path), areas.indices),
      uniquingKeysWith: { first, _ in first }
    )
  }

  func of(_ page: SitePage) -> (previous: SitePage?, next: SitePage?) {
    guard let position = positions[page.path] else { return (nil, nil) }
    return (
      position > 0 ? areas[position - 1] : nil,
      position + 1 < areas.count ? areas[position + 1] : nil
    )
  }
}
