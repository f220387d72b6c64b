import Diagnostics
import Testing

@Suite("Messages as JSON")
struct JSONFormatTests {
  @Test("every part has a key, keys are sorted, errors, warnings and notes are counted")
  func complete() throws {
    let source = SourceText(path: "Content/en/home.md", text: "one\ntwo")
    let diagnostics = [
      Diagnostic.error(
        "some-kind",
        "there is no page \"x\"",
        in: source,
        at: 5,
        fix: "did you mean 'y/z'?",
        notes: [Diagnostic.Note("the first one", at: source.location(at: 0))]
      ),
      Diagnostic(
        .warning,
        "some-kind",
        "a whole file",
        at: Diagnostics.SourceLocation(file: "Content/ລາວ.md")
      ),
    ]
    #expect(
      try DiagnosticFormat.json.render(diagnostics) == #"""
        {
          "diagnostics" : [
            {
              "column" : 2,
              "file" : "Content/en/home.md",
              "fix" : "did you mean 'y/z'?",
              "id" : "some-kind",
              "line" : 2,
              "message" : "there is no page \"x\"",
              "notes" : [
                {
                  "column" : 1,
                  "file" : "Content/en/home.md",
                  "line" : 1,
                  "message" : "the first one"
                }
              ],
              "severity" : "error"
            },
            {
              "file" : "Content/ລາວ.md",
              "id" : "some-kind",
              "message" : "a whole file",
              "notes" : [

              ],
              "severity" : "warning"
            }
          ],
          "errors" : 1,
          "notes" : 0,
          "warnings" : 1
        }

        """#
    )
  }

  @Test("nothing found is a document too")
  func nothing() throws {
    #expect(
      try DiagnosticFormat.json.render([]) == """
        {
          "diagnostics" : [

          ],
          "errors" : 0,
          "notes" : 0,
          "warnings" : 0
        }

        """
    )
  }

  @Test("a note is counted as one")
  func note() throws {
    let json = try DiagnosticFormat.json.render([Diagnostic(.note, "some-kind", "x", at: .init(file: "a"))])
    #expect(json.contains("\"severity\" : \"note\""))
    #expect(json.hasSuffix("\"errors\" : 0,\n  \"notes\" : 1,\n  \"warnings\" : 0\n}\n"))
  }
}
