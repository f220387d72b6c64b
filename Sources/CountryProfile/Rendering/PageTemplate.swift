import Templating

/// A template compiled for a kind of page, and the fields that it was compiled for.
struct PageTemplate: Sendable {
  let template: Template
  let fields: RecordSchema<PageView>

  /// Appends a page's HTML.
  func render(_ view: PageView, links: LinkBase, into html: inout [UInt8]) {
    template.render(fields.value(of: view), links: links, into: &html)
  }
}
