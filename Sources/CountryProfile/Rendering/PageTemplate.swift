import Templating
import Text

/// A template compiled for a kind of page, with the fields that it was compiled for.
///
/// A class, so that thousands of pages can share one template.
final class PageTemplate: Sendable {
  let template: Template
  private let fields: RecordSchema<PageView>

  init(template: Template, fields: RecordSchema<PageView>) {
    self.template = template
    self.fields = fields
  }

  /// Returns a copy of the template in which the values that all pages of a folder share are already filled in.
  func specialized(for folder: LinkBase) -> PageTemplate {
    PageTemplate(template: template.specialized(with: fields.constants, folder: folder), fields: fields)
  }

  func render(_ view: PageView, links: LinkBase, into html: inout [UInt8]) {
    template.render(fields.value(of: view, for: template), links: links, into: &html)
  }
}

/// A page with everything that its template can show besides the content that all pages share.
struct PageView: Sendable {
  let page: SitePage
  /// The page's text as HTML.
  let body: [UInt8]
  /// Nil on the page of the first area, and on pages that are not about an area.
  var previous: SitePage?
  /// Nil on the page of the last area, and on pages that are not about an area.
  var next: SitePage?
  /// The pages that a section's index lists; empty on other pages.
  var entries: [SitePage] = []
  /// The fact sheets that the page `fact-sheets` lists; empty on other pages.
  var sheets: [FactSheet.Entry] = []
}
