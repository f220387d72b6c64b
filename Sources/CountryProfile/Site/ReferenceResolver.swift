import Diagnostics
import Markdown

/// Finds the targets of the links, pictures, figures and data blocks in one page.
struct ReferenceResolver {
  private let page: Page
  private let files: FileResolver
  private let figures: FigureResolver
  private let sources: SourceResolver
  private let blocks: BlockTargets
  private var reporter: ReferenceReporter

  init(_ targets: ReferenceTargets, page: Page, sources: PageSources, report: Report) {
    self.page = page
    files = FileResolver(targets: targets, page: page, sources: sources)
    figures = FigureResolver(keyFacts: targets.keyFacts, figures: targets.figures)
    self.sources = SourceResolver(sources: targets.sources)
    blocks = targets.blocks
    reporter = ReferenceReporter(page, sources: sources, report: report)
  }

  /// Returns one target for each reference in the page, in order; nil for a reference with an error.
  mutating func resolve() -> [SitePage.Target?] {
    page.body.references.map { resolve($0) }
  }
}

extension ReferenceResolver {
  private mutating func resolve(_ reference: Reference) -> SitePage.Target? {
    switch reference.kind {
    case .block: return blocks.block(reference, &reporter).map(SitePage.Target.block)
    case .image: return files.image(reference, &reporter)
    case .link: break
    }
    if reference.scheme == MarkdownRules.ownScheme { return files.ownAddress(reference, &reporter) }
    let link = TextLink(reference)
    switch reference.scheme.flatMap(LinkedText.Scheme.init) {
    case .fact: return figures.fact(link) { reporter.add($0, at: reference) }
    case .source: return sources.source(link) { reporter.add($0, at: reference) }
    case nil: return files.link(reference, &reporter)
    }
  }
}
