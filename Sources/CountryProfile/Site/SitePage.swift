import Markdown

/// A page with resolved links, figures and pictures.
final class SitePage: Sendable {
  let page: Page
  /// The path below the site's root.
  let output: String
  /// The targets of the references of the page's text, one for one; nil after an error, which is reported.
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
  var title: String { page.frontMatter.title }
  var summary: String? { page.frontMatter.summary }

  /// The target of a reference in a page's text.
  enum Target: Sendable {
    /// A page of the site, and a place in it.
    case page(output: String, fragment: String?)
    /// A file below `media`.
    case file(String)
    /// A picture below `media`.
    case picture(Picture)
    /// A key fact, and the text of the link if it has none of its own.
    case fact(id: String, text: String?)
    /// A data block; indirect, since the links of a site are many and its blocks are few and large.
    indirect case block(any Block)
  }

  /// The ids of the key facts that the text mentions, each once, in order.
  var facts: [String] {
    var facts: [String] = []
    for case .some(let target) in targets {
      switch target {
      case .fact(let id, _): facts.append(id)
      case .block(let block): facts += block.facts
      case .page, .file, .picture: continue
      }
    }
    return facts.unique
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of first occurrence.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
