import Diagnostics
import Markdown

/// Reports errors in the references of one page.
struct ReferenceReporter {
  let page: Page
  let sources: PageSources
  let report: Report
  /// Read once, for the first message.
  private lazy var source = sources.source(of: page)

  init(_ page: Page, sources: PageSources, report: Report) {
    self.page = page
    self.sources = sources
    self.report = report
  }

  /// Returns the location of a reference in the page's file.
  mutating func location(of reference: Reference) -> SourceLocation {
    source.location(at: reference.range.lowerBound)
  }

  /// Adds a diagnostic about a reference.
  mutating func add(
    _ severity: Severity,
    _ id: Diagnostic.ID,
    _ message: String,
    at reference: Reference,
    fix: String
  ) {
    report.add(Diagnostic(severity, id, message, at: location(of: reference), fix: fix))
  }

  /// Returns whether nothing follows a name, where it would have no effect; `subject` is the thing named.
  mutating func requireNoFragment(_ reference: Reference, of subject: String) -> Bool {
    guard let fragment = reference.fragment else { return true }
    add(
      .error,
      "unexpected-fragment",
      "\(subject) has no places to link to",
      at: reference,
      fix: "leave out '#\(fragment)'"
    )
    return false
  }
}
