import Diagnostics
import Testing

@Suite("A report")
struct ReportTests {
  private func diagnostic(_ severity: Severity, _ message: String, line: Int) -> Diagnostic {
    Diagnostic(
      severity,
      "some-kind",
      message,
      at: Diagnostics.SourceLocation(file: "a.md", line: line, column: 1, lineText: "text")
    )
  }

  @Test("has each diagnostic once and by place, whatever order they come in, and from any thread")
  func order() async {
    let report = Report()
    await withTaskGroup { group in
      for line in (1...50).reversed() {
        group.addTask { report.add(diagnostic(.warning, "x", line: line)) }
        group.addTask { report.add(diagnostic(.warning, "x", line: line)) }
      }
    }
    #expect(report.diagnostics.map(\.location.line) == Array(1...50))
  }

  @Test("has errors if one of its diagnostics is one")
  func errors() {
    let report = Report()
    report.add(diagnostic(.warning, "x", line: 1))
    report.add(diagnostic(.note, "x", line: 1))
    #expect(!report.hasErrors)
    report.add(diagnostic(.error, "x", line: 1))
    #expect(report.hasErrors)
    #expect(report.diagnostics.map(\.severity) == [.error, .warning, .note])
  }

  @Test("strictness makes an error of a warning, but not of a note")
  func strict() {
    let severities = [Severity.error, .warning, .note].map { diagnostic($0, "x", line: 1).strict.severity }
    #expect(severities == [.error, .error, .note])
  }

  @Test("diagnostics that differ in their id alone are both there, in one order")
  func ids() {
    let report = Report()
    for id in ["b-kind", "a-kind"] as [Diagnostic.ID] {
      report.add(Diagnostic(.error, id, "x", at: .init(file: "a")))
    }
    #expect(report.diagnostics.map(\.id) == ["a-kind", "b-kind"])
  }

  @Test("what is thrown is added, and there is no result")
  func thrown() {
    let report = Report()
    let result: Int? = report.result { () throws(Diagnostic) in throw diagnostic(.error, "x", line: 1) }
    #expect(result == nil)
    #expect(report.result { () throws(Diagnostic) in 7 } == 7)
    #expect(report.diagnostics.map(\.message) == ["x"])
  }

  @Test("another report's diagnostics are added, or only those that say something new")
  func others() {
    let (report, other) = (Report(), Report())
    report.add(diagnostic(.error, "x", line: 1))
    var known = diagnostic(.error, "x", line: 1)
    known.notes = [Diagnostic.Note("included here", at: .init(file: "b.md"))]
    other.add(known)
    other.add(diagnostic(.error, "y", line: 1))
    report.addNews(of: other)
    #expect(report.diagnostics.map(\.message) == ["x", "y"])
    report.add(other)
    #expect(report.diagnostics.count == 3)
  }
}
