import Markdown
import Templating
import Text

extension FactSheetRenderer {
  /// The HTML of a part of a page's text on a fact sheet: figures with the numbers of their sources, and no blocks of
  /// data.
  ///
  /// On the sheet of the whole profile, areas have no room for their pictures.
  func html(of excerpt: MarkdownDocument, from page: SitePage, on sheet: FactSheet) -> [UInt8] {
    let showsPictures = page === sheet.page
    let links = LinkBase.relative(to: sheet.output)
    var html: [UInt8] = []
    excerpt.render(into: &html) { slot, output in
      switch (page.targets[slot.reference], slot.edge) {
      case (.block, _), (nil, _): break
      case (.image, _) where !showsPictures: break
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
