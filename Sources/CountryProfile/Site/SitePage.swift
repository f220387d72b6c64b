import Markdown

/// A page with resolved links, figures and pictures.
final class SitePage: Sendable {
  let page: Page
  /// The path below the site's root, such as `areas/migration-health.html`.
  let output: String
  /// One target for each reference in the page's text, in order; nil for a reference with an error.
  let targets: [Target?]

  init(page: Page, output: String, targets: [Target?]) {
    self.page = page
    self.output = output
    self.targets = targets
  }

  var path: PagePath { page.path }
  var file: String { page.file }
  var frontMatter: FrontMatter { page.frontMatter }
  var body: MarkdownDocument { page.body }
  /// The title without the signs of links.
  var title: String { page.frontMatter.title.plain }
  /// The summary without the signs of links.
  var summary: String? { page.frontMatter.summary?.plain }

  /// What a reference in a page's text leads to or shows.
  enum Target: Sendable {
    /// A page of the site; `fragment` is the anchor after `#`, nil for the whole page.
    case page(output: String, fragment: String?)
    /// A file below `media` that a link leads to.
    case file(String)
    /// A picture below `media` that is shown in the text.
    case picture(Picture)
    /// A key fact; `text` is the figure to show if the link has no text of its own, otherwise nil.
    case fact(id: String, text: String?)
    /// A source that words of the text come from.
    case source(id: String)
    /// A data block; indirect, so that the many links of a site do not take as much memory as its few large blocks.
    indirect case block(any Block)
  }

  /// The ids of the key facts in the page's title, summary, text and blocks, each once, in order.
  var facts: [String] {
    var facts = frontMatter.title.facts + (frontMatter.summary?.facts ?? [])
    for case .some(let target) in targets {
      switch target {
      case .fact(let id, _): facts.append(id)
      case .block(let block): facts += block.facts
      case .page, .file, .picture, .source: continue
      }
    }
    return facts.unique
  }

  /// The figures in the page's title, summary and text that are no key facts, each with the id of its source, in order.
  var sourcedTexts: [(text: String, source: String)] {
    frontMatter.title.sourcedTexts + (frontMatter.summary?.sourcedTexts ?? [])
      + zip(body.references, targets).compactMap { reference, target in
        guard case .source(let id)? = target else { return nil }
        return (reference.text, id)
      }
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of first occurrence.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
