import Diagnostics
import Markdown

/// Reports errors in the links, pictures and blocks of one page.
struct ReferenceReporter {
  let page: Page
  let sources: PageSources
  let report: Report
  /// The text of the page, which is read only when the first message needs it.
  private lazy var source = sources.source(of: page)

  init(_ page: Page, sources: PageSources, report: Report) {
    self.page = page
    self.sources = sources
    self.report = report
  }

  mutating func location(of reference: Reference) -> SourceLocation {
    source.location(at: reference.range.lowerBound)
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

  mutating func add(_ problem: LinkProblem, at reference: Reference) {
    report.add(problem.diagnostic(at: location(of: reference)))
  }

  /// Returns whether a reference has no fragment, such as `#top`; reports one, since it would have no effect.
  ///
  /// `subject` begins the message, such as “a key fact”.
  mutating func requireNoFragment(_ reference: Reference, of subject: String) -> Bool {
    guard let fragment = reference.fragment else { return true }
    add(.unexpectedFragment(fragment, of: subject), at: reference)
    return false
  }
}
