import Diagnostics
import Testing

@Suite("The order of messages")
struct SortingTests {
  private func diagnostic(
    _ file: String,
    _ line: Int?,
    _ column: Int = 1,
    _ severity: Severity = .error,
    _ message: String = "x",
    fix: String? = nil
  ) -> Diagnostic {
    let place =
      line.map { Diagnostics.SourceLocation(file: file, line: $0, column: column, lineText: "") }
      ?? Diagnostics.SourceLocation(file: file)
    return Diagnostic(severity, "some-kind", message, at: place, fix: fix)
  }

  @Test("by file, then from top to bottom, then from left to right; the whole file first")
  func places() {
    let sorted = [
      diagnostic("a.md", nil), diagnostic("a.md", 1, 2), diagnostic("a.md", 2, 1), diagnostic("a.md", 2, 9),
      diagnostic("a.md", 10), diagnostic("b.md", 1),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test("errors before warnings at one place, not elsewhere")
  func severities() {
    let sorted = [
      diagnostic("a.md", 1, 1, .warning), diagnostic("a.md", 2, 1, .error, "z"),
      diagnostic("a.md", 2, 1, .warning, "a"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test("by message and fix at one place, so that the order is always the same")
  func messages() {
    let sorted = [
      diagnostic("a.md", 1, 1, .error, "a"), diagnostic("a.md", 1, 1, .error, "a", fix: "one"),
      diagnostic("a.md", 1, 1, .error, "a", fix: "two"), diagnostic("a.md", 1, 1, .error, "b"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test("one without a fix comes before one with an empty fix")
  func noFix() {
    let sorted = [diagnostic("a.md", 1, 1, .error, "a"), diagnostic("a.md", 1, 1, .error, "a", fix: "")]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test("by notes where all else is equal, few before many")
  func notes() {
    func note(_ line: Int, _ message: String) -> Diagnostic.Note {
      Diagnostic.Note(
        message,
        at: Diagnostics.SourceLocation(file: "b.md", line: line, column: 1, lineText: "")
      )
    }
    let notes = [[], [note(1, "a")], [note(1, "a"), note(1, "a")], [note(1, "b")], [note(2, "a")]]
    let place = Diagnostics.SourceLocation(file: "a.md")
    let sorted = notes.map { Diagnostic(.error, "some-kind", "x", at: place, notes: $0) }
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test("by the text of the line where all else is equal")
  func lineTexts() {
    let sorted = ["one", "two"].map { text in
      Diagnostic(
        .error,
        "some-kind",
        "x",
        at: Diagnostics.SourceLocation(file: "a.md", line: 1, column: 1, lineText: text)
      )
    }
    #expect(sorted.reversed().sorted() == sorted)
  }
}
