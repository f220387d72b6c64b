import Testing

@Suite("The words of a Swift file")
struct TokenReaderTests {
  private func words(_ text: String) -> [String] {
    TokenReader.tokens(of: text).map(\.text).filter { $0.utf8.first.map { $0 >= 0x41 } ?? false }
  }

  @Test(
    "what only looks like code is left out",
    arguments: [
      ("a comment", "A // B \"\nC"), ("a comment in a comment", "A /* B /* B */ \" B */ C"),
      ("a comment that ends at once", "A /**/ C"), ("a text", "A \"B // B\" C"),
      ("an empty text", "A \"\" C"), ("a quote in a text", #"A "B \" B" C"#),
      ("a backslash that ends a text", #"A "B \\" C"#), ("a raw text", ##"A #"B " \(B) B"# C"##),
      ("a raw text that is one quote", ##"A #"""# C"##),
      ("a text of several lines", "A \"\"\"\n  B \" B \"\" // B\n  \"\"\" C"),
      ("a raw text of several lines", "A #\"\"\"\n  B \"\"\" \\(B)\n  \"\"\"# C"),
      ("a regular expression", "A(/B\\/\"B/) C"), ("one with hash signs", "A #/B / \" B/# C"),
      ("a condition", "#if A\nC\n#endif"),
    ]
  )
  func leftOut(what: String, text: String) {
    #expect(words(text) == ["A", "C"], "\(what)")
  }

  @Test(
    "what is interpolated into a text is code",
    arguments: [
      ("a name", #""B \(A) B" + C"#), ("a call", #""B \(A.map(C))""#),
      ("a text in a text", #""B \(A ? "B \(C) B" : "") B""#), ("a raw text", ##"#"B \#(A) \(B) B"# + C"##),
      ("lines", "\"\"\"\n  B \\(A) B\n  \\(C)\n  \"\"\""),
    ]
  )
  func interpolated(what: String, text: String) {
    #expect(words(text).filter { $0 != "map" } == ["A", "C"], "\(what)")
  }

  @Test("a division is no regular expression")
  func division() {
    #expect(words("A / B + (C) / D") == ["A", "B", "C", "D"])
  }

  @Test("a name in backticks is no keyword, and a range ends before what looks like a member")
  func signs() {
    #expect(
      TokenReader.tokens(of: "`enum` A 0..<B.c").map(\.text) == ["`enum`", "A", "0", "<", "B", ".", "c"]
    )
  }

  @Test("each word knows its line, also behind texts and comments of several lines")
  func lines() {
    let tokens = TokenReader.tokens(of: "A\n/*\n*/ B \"\"\"\n  \\(C)\n  \"\"\"\nD")
    #expect(tokens.filter(\.isTypeName).map(\.line) == [1, 3, 4, 6])
  }

  @Test(
    "a file that ends in the middle of something is read to its end",
    arguments: ["/*", "\"", "\"\\(", "`a", "#/a"]
  )
  func unfinished(end: String) {
    #expect(words("A \(end)").first == "A")
  }
}
