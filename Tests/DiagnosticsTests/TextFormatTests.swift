import Diagnostics
import Testing

@Suite("Messages for people")
struct TextFormatTests {
  private func text(_ diagnostics: Diagnostic...) throws -> String {
    try DiagnosticFormat.text.render(diagnostics)
  }

  @Test("place, message, line, caret under the cause, and what to type instead")
  func designExample() throws {
    let line = "In 2019, over [1.3 million](fact:migrants-abrod) Lao migrants were abroad.\n"
    let source = SourceText(
      path: "Content/en/areas/labour-migration.md",
      text: String(repeating: "\n", count: 13) + line
    )
    let diagnostic = Diagnostic.error(
      "some-kind",
      "there is no key fact 'migrants-abrod'",
      in: source,
      at: 13 + 14,
      fix: "did you mean 'migrants-abroad'?"
    )
    #expect(
      try text(diagnostic) == """
        Content/en/areas/labour-migration.md:14:15: error: there is no key fact 'migrants-abrod'
        14 | In 2019, over [1.3 million](fact:migrants-abrod) Lao migrants were abroad.
           |               ^ did you mean 'migrants-abroad'?

        """
    )
  }

  @Test("without a fix the caret stands alone, and a warning is called one")
  func warningWithoutFix() throws {
    let source = SourceText(path: "a.md", text: "one two")
    #expect(
      try text(.warning("some-kind", "this is odd", in: source, at: 4)) == """
        a.md:1:5: warning: this is odd
        1 | one two
          |     ^

        """
    )
  }

  @Test("in a Lao line the caret stands under the letter, not after its vowel signs and tones")
  func laoLine() throws {
    let line = "ບົດທີ່ໜຶ່ງ: ກັນ"
    let source = SourceText(path: "lo/home.md", text: line)
    let colon = line.utf8.count - 9 - 2
    #expect(
      try text(.error("some-kind", "a colon", in: source, at: colon, fix: "write something else")) == """
        lo/home.md:1:6: error: a colon
        1 | ບົດທີ່ໜຶ່ງ: ກັນ
          |      ^ write something else

        """
    )
  }

  @Test("below wide East Asian letters the caret moves two places for each")
  func wideLetters() throws {
    let source = SourceText(path: "a.md", text: "老撾 x")
    #expect(
      try text(.error("some-kind", "here", in: source, at: 7)) == """
        a.md:1:4: error: here
        1 | 老撾 x
          |      ^

        """
    )
  }

  @Test("a tab stays a tab above and below, since only the terminal knows how wide it is")
  func tab() throws {
    let source = SourceText(path: "a.yaml", text: "a\tb: c")
    #expect(
      try text(.error("some-kind", "here", in: source, at: 2))
        == "a.yaml:1:3: error: here\n1 | a\tb: c\n  |  \t^\n"
    )
  }

  @Test("a control character is shown as a space and counted as one, so that it can't move the caret")
  func controlCharacter() throws {
    let source = SourceText(path: "a.md", text: "a\u{1B}\u{7}bc")
    #expect(
      try text(.error("some-kind", "here", in: source, at: 3)) == """
        a.md:1:4: error: here
        1 | a  bc
          |    ^

        """
    )
  }

  @Test("the caret stands behind the last letter where something is missing at the end of a line")
  func endOfLine() throws {
    let source = SourceText(path: "a.yaml", text: "title\r\nx")
    #expect(
      try text(.error("some-kind", "this line has no colon", in: source, at: 5)) == """
        a.yaml:1:6: error: this line has no colon
        1 | title
          |      ^

        """
    )
  }

  @Test("a control character in a message is shown as a space, so that a message stays one line")
  func controlCharacterInMessage() throws {
    let diagnostic = Diagnostic(
      .error,
      "some-kind",
      "there is no page 'a\nb\u{1B}'",
      at: Diagnostics.SourceLocation(file: "a.md"),
      fix: "x\ny"
    )
    #expect(try text(diagnostic) == "a.md: error: there is no page 'a b '\n  | x y\n")
  }

  @Test("a whole file or a missing one has no line")
  func wholeFile() throws {
    let place = Diagnostics.SourceLocation(file: "Content/profile.yaml")
    #expect(
      try text(Diagnostic(.error, "some-kind", "this file is missing", at: place))
        == "Content/profile.yaml: error: this file is missing\n"
    )
    #expect(
      try text(Diagnostic(.error, "some-kind", "this file is missing", at: place, fix: "create it")) == """
        Content/profile.yaml: error: this file is missing
          | create it

        """
    )
  }

  @Test("notes follow with places of their own")
  func notes() throws {
    let source = SourceText(path: "a.yaml", text: "id: x\nid: x\n")
    let diagnostic = Diagnostic.error(
      "some-kind",
      "'id' is given twice",
      in: source,
      at: 6,
      fix: "keep one of the two lines",
      notes: [
        Diagnostic.Note("the first one", at: source.location(at: 0)),
        Diagnostic.Note("and another file", at: Diagnostics.SourceLocation(file: "b.yaml")),
      ]
    )
    #expect(
      try text(diagnostic) == """
        a.yaml:2:1: error: 'id' is given twice
        2 | id: x
          | ^ keep one of the two lines
        a.yaml:1:1: note: the first one
        1 | id: x
          | ^
        b.yaml: note: and another file

        """
    )
  }

  @Test("several messages follow one another; none is an empty text")
  func several() throws {
    let source = SourceText(path: "a.md", text: "x")
    let one = "a.md:1:1: error: first\n1 | x\n  | ^\n"
    let two = "a.md:1:1: warning: second\n1 | x\n  | ^\n"
    #expect(
      try text(
        .error("some-kind", "first", in: source, at: 0),
        .warning("some-kind", "second", in: source, at: 0)
      ) == one + two
    )
    #expect(try DiagnosticFormat.text.render([]) == "")
  }

  @Test("a note says that it is one")
  func note() throws {
    let note = Diagnostic(.note, "some-kind", "look", at: .init(file: "a.md"))
    #expect(try text(note) == "a.md: note: look\n")
  }

  @Test("a hundred of a kind are all shown")
  func hundred() throws {
    let source = SourceText(path: "a.md", text: String(repeating: "x", count: 300))
    let hundred = (0..<100).map { Diagnostic.error("one-kind", "odd", in: source, at: $0) }
    #expect(!(try DiagnosticFormat.text.render(hundred).contains("more of the kind")))
  }

  @Test("errors and warnings are counted apart, also those of one kind")
  func manyOfBoth() throws {
    let source = SourceText(path: "a.md", text: String(repeating: "x", count: 300))
    let warnings = (0..<101).map { Diagnostic.warning("one-kind", "odd", in: source, at: $0) }
    let errors = (101..<203).map { Diagnostic.error("one-kind", "bad", in: source, at: $0) }
    let lines = try DiagnosticFormat.text.render(warnings + errors).split(separator: "\n")
    #expect(
      lines.suffix(2) == [
        "a.md: error: 2 more of the kind 'one-kind', which --format json lists",
        "a.md: warning: 1 more of the kind 'one-kind', which --format json lists",
      ]
    )
  }

  @Test("of a kind, the first hundred of a file are shown, and the others counted")
  func many() throws {
    let source = SourceText(path: "a.md", text: String(repeating: "x", count: 300))
    let many = (0..<250).map { Diagnostic.error("one-kind", "odd", in: source, at: $0) }
    let others = [
      Diagnostic.warning("other-kind", "rare", in: source, at: 260),
      Diagnostic(.error, "one-kind", "odd", at: Diagnostics.SourceLocation(file: "b.md")),
    ]
    let lines = try DiagnosticFormat.text.render(many + others).split(separator: "\n")
    #expect(lines.count { $0.hasSuffix("error: odd") } == 101)
    #expect(lines.contains("a.md:1:261: warning: rare"))
    #expect(
      lines.suffix(2) == [
        "a.md: error: 150 more of the kind 'one-kind', which --format json lists", "b.md: error: odd",
      ]
    )
  }
}
