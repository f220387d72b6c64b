import Markdown
import Templating
import Text

/// Renders a page's text as HTML, with its links, pictures, figures and data blocks filled in.
struct BodyRenderer: Sendable {
  let site: LocalizedSite
  let fields: TemplateFields
  /// The templates of data blocks by scheme, such as `facts` for `![Key facts](facts:headline)`.
  let blocks: [String: Template]

  /// Returns the HTML of a page's text; `links` decides whether addresses are relative or absolute.
  func html(of page: SitePage, links: LinkBase) -> [UInt8] {
    var html: [UInt8] = []
    html.reserveCapacity(page.body.html.count + page.targets.count * 96)
    let body = page.body
    var start = 0
    body.render(into: &html) { slot, output in
      guard let target = page.targets[slot.reference] else { return }
      switch slot.edge {
      case .start:
        start = output.count
        open(target, slot.reference, of: body, links, &output)
      case .end: close(target, from: start, &output)
      }
    }
    return html
  }
}

extension BodyRenderer {
  func open(
    _ target: SitePage.Target,
    _ reference: Int,
    of body: MarkdownDocument,
    _ links: LinkBase,
    _ output: inout [UInt8]
  ) {
    let title = body.references[reference].title
    switch target {
    case .page(let path, let fragment):
      anchor(.site(path: path, fragment: fragment), title: title, links, &output)
    case .file(let path):
      anchor(.site(path: path), title: title, links, &output)
    case .picture(let picture):
      image(picture, body.references[reference], links, &output)
    case .fact(let id, let text):
      openData(id, &output)
      anchor(site.links.url(ofFact: id), title: title, links, &output)
      if let text { HTMLEscaping.append(text, to: &output) }
    case .source(let id): anchor(site.links.url(ofSource: id), title: title, links, &output)
    case .block(let block):
      blocks[block.scheme]?.render(fields.block.value(of: block), links: links, into: &output)
    }
  }

  /// Closes the elements of a target; `start` is the offset in `output` at which they begin.
  func close(_ target: SitePage.Target, from start: Int, _ output: inout [UInt8]) {
    switch target {
    case .page, .file, .source: output += "</a>".utf8
    case .fact:
      output += "</a>".utf8
      closeData(from: start, &output)
    case .picture, .block: break
    }
  }

  func openData(_ id: String, _ output: inout [UInt8]) {
    output += "<data value=\"".utf8
    output += (site.localizedFacts.figure(of: id)?.value ?? "").utf8
    output += "\">".utf8
  }

  /// Closes the element around a figure, and joins the parts of the figure.
  func closeData(from start: Int, _ output: inout [UInt8]) {
    site.localizer.figures.spacing.join(&output, from: start)
    output += "</data>".utf8
  }

  private func anchor(_ url: SiteURL, title: String, _ links: LinkBase, _ output: inout [UInt8]) {
    output += "<a href=\"".utf8
    links.append(url, to: &output)
    appendTitle(title, &output)
    output += "\">".utf8
  }

  private func image(
    _ picture: Picture,
    _ reference: Reference,
    _ links: LinkBase,
    _ output: inout [UInt8]
  ) {
    output += "<img src=\"".utf8
    links.append(.site(path: picture.path), to: &output)
    output += "\" alt=\"".utf8
    HTMLEscaping.append(reference.text, to: &output)
    appendTitle(reference.title, &output)
    output += "\" width=\"\(picture.size.width)\" height=\"\(picture.size.height)\" />".utf8
  }

  private func appendTitle(_ title: String, _ output: inout [UInt8]) {
    guard !title.isEmpty else { return }
    output += "\" title=\"".utf8
    HTMLEscaping.append(title, to: &output)
  }
}
