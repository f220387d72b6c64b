import Diagnostics
import Testing

@Suite("Messages as annotations on GitHub")
struct GitHubFormatTests {
  private func annotation(_ diagnostic: Diagnostic) throws -> String {
    try DiagnosticFormat.github.render([diagnostic])
  }

  @Test("a message with a place is a command with file, line and column")
  func place() throws {
    let source = SourceText(path: "Content/en/home.md", text: "one\ntwo")
    #expect(
      try annotation(.error("some-kind", "there is no page 'x'", in: source, at: 5))
        == "::error file=Content/en/home.md,line=2,col=2,title=some-kind::there is no page 'x'\n"
    )
    #expect(
      try annotation(.warning("some-kind", "this is odd", in: source, at: 0))
        == "::warning file=Content/en/home.md,line=1,col=1,title=some-kind::this is odd\n"
    )
  }

  @Test("a note is a notice")
  func note() throws {
    let diagnostic = Diagnostic(.note, "some-kind", "look", at: Diagnostics.SourceLocation(file: "a"))
    #expect(try annotation(diagnostic) == "::notice file=a,title=some-kind::look\n")
  }

  @Test("a whole file has neither line nor column")
  func wholeFile() throws {
    let diagnostic = Diagnostic(
      .error,
      "some-kind",
      "this file is missing",
      at: Diagnostics.SourceLocation(file: "Content/profile.yaml")
    )
    #expect(
      try annotation(diagnostic)
        == "::error file=Content/profile.yaml,title=some-kind::this file is missing\n"
    )
  }

  @Test("the fix is a second line, whose line end is escaped")
  func fix() throws {
    let diagnostic = Diagnostic(
      .error,
      "some-kind",
      "this file is missing",
      at: Diagnostics.SourceLocation(file: "a"),
      fix: "create it"
    )
    #expect(
      try annotation(diagnostic) == "::error file=a,title=some-kind::this file is missing%0Acreate it\n"
    )
  }

  @Test("notes are lines with their places")
  func notes() throws {
    let source = SourceText(path: "a.yaml", text: "id: x\nid: x\n")
    let diagnostic = Diagnostic.error(
      "some-kind",
      "'id' is given twice",
      in: source,
      at: 6,
      fix: "keep one",
      notes: [
        Diagnostic.Note("the first one", at: source.location(at: 0)),
        Diagnostic.Note("the other file", at: Diagnostics.SourceLocation(file: "b.yaml")),
      ]
    )
    #expect(
      try annotation(diagnostic)
        == "::error file=a.yaml,line=2,col=1,title=some-kind::'id' is given twice%0Akeep one%0A"
        + "a.yaml:1:1: the first one%0Ab.yaml: the other file\n"
    )
  }

  @Test("percent signs and line ends in a message are escaped, commas and colons are not")
  func messageEscapes() throws {
    let diagnostic = Diagnostic(
      .error,
      "some-kind",
      "35%: a, b\r\nc",
      at: Diagnostics.SourceLocation(file: "a")
    )
    #expect(try annotation(diagnostic) == "::error file=a,title=some-kind::35%25: a, b%0D%0Ac\n")
  }

  @Test("percent signs, colons, commas and line ends in a file name are escaped")
  func nameEscapes() throws {
    let diagnostic = Diagnostic(
      .error,
      "some-kind",
      "x",
      at: Diagnostics.SourceLocation(file: "C:/a,b%\n.md")
    )
    #expect(try annotation(diagnostic) == "::error file=C%3A/a%2Cb%25%0A.md,title=some-kind::x\n")
  }

  @Test("one command a message; none is an empty text")
  func several() throws {
    let diagnostics = ["x", "y"].map {
      Diagnostic(.error, "some-kind", $0, at: Diagnostics.SourceLocation(file: "a"))
    }
    #expect(
      try DiagnosticFormat.github.render(diagnostics)
        == "::error file=a,title=some-kind::x\n::error file=a,title=some-kind::y\n"
    )
    #expect(try DiagnosticFormat.github.render([]) == "")
  }
}
