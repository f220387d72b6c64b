import Diagnostics
import Markdown

/// Finds what the links, pictures, figures and data blocks of one page lead to.
struct ReferenceResolver {
  let targets: ReferenceTargets
  let page: Page
  let sources: PageSources
  let report: Report
  /// Read once, for the first message.
  private lazy var source = sources.source(of: page)

  init(_ targets: ReferenceTargets, page: Page, sources: PageSources, report: Report) {
    self.report = report
    self.targets = targets
    self.page = page
    self.sources = sources
  }

  /// What each of the page's references leads to; nil after an error, which is reported.
  mutating func resolve() -> [SitePage.Target?] {
    page.body.references.map { resolve($0) }
  }

  /// The place of a reference in its file.
  mutating func location(of reference: Reference) -> SourceLocation {
    source.location(at: reference.offset)
  }

  mutating func add(
    _ severity: Severity,
    _ id: Diagnostic.ID,
    _ message: String,
    at reference: Reference,
    fix: String
  ) {
    report.add(Diagnostic(severity, id, message, at: location(of: reference), fix: fix))
  }
}

extension ReferenceResolver {
  private mutating func resolve(_ reference: Reference) -> SitePage.Target? {
    switch reference.kind {
    case .block: block(reference).map(SitePage.Target.block)
    case .image: image(reference)
    case .link where reference.scheme == nil: link(reference)
    case .link: fact(reference)
    }
  }
}
