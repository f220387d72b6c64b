import TestSupport
import Testing

@Suite("Control characters in YAML are refused where they are written")
struct YAMLControlCharacterTests {
  private func messages(_ frontMatter: String) async throws -> String {
    try await TestSite(["Content/en/page.md": "---\n\(frontMatter)\n---\n\nText\n"]).messages
  }

  @Test("an escape that stands for one is an error at the backslash")
  func place() async throws {
    expectText(
      try await messages(#"title: "A \"b\" \\x01 and\u0001b""#),
      #"""
      Content/en/page.md:2:26: error: this stands for a control character (U+0001), which a page cannot contain
      2 | title: "A \"b\" \\x01 and\u0001b"
        |                          ^ delete it

      """#
    )
  }

  @Test(
    "all ways to write one are known",
    arguments: [
      ("\\0", "U+0000"), ("\\a", "U+0007"), ("\\b", "U+0008"), ("\\v", "U+000B"), ("\\f", "U+000C"),
      ("\\e", "U+001B"), ("\\x7f", "U+007F"), ("\\N", "U+0085"), ("\\u0085", "U+0085"),
      ("\\uFFFE", "U+FFFE"), ("\\U0001fffe", "U+1FFFE"),
    ]
  )
  func escapes(escape: String, name: String) async throws {
    expectText(
      try await messages("title: x\nsummary: >-\n  y\nicon: \"a\(escape)\""),
      """
      Content/en/page.md:5:9: error: this stands for a control character (\(name)), which a page cannot contain
      5 | icon: "a\(escape)"
        |         ^ delete it

      """
    )
  }

  @Test(
    "tabs, line ends and other invisible signs are none",
    arguments: ["\\t", "\\n", "\\r", "\\_", "\\L", "\\u200d"]
  )
  func allowed(escape: String) async throws {
    #expect(try await messages("title: \"x\"\nsummary: \"a\(escape)b\"") == "")
  }

  @Test("they are refused in each file, once")
  func everyFile() async throws {
    let site = try TestSite()
      .replacing("  name: IOM Lao PDR\n", with: "  name: \"IOM\\x01 Lao PDR\"\n", in: "Content/profile.yaml")
      .replacing("label: Population\n", with: "label: \"Pop\\eulation\"\n", in: "Content/key-facts.yaml")
    var labelled = site
    labelled["Content/en/labels.yaml"] += "words: \"a\\0\"\n"
    let found = try await labelled.messages
    let errors = found.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors.count == 3, "\(found)")
    for name in ["U+0001", "U+001B", "U+0000"] {
      #expect(errors.filter { $0.contains("control character (\(name))") }.count == 1, "\(found)")
    }
  }

  @Test("a name before a colon has none either")
  func name() async throws {
    expectText(
      try await messages(#""tit\u0002le": x"#),
      #"""
      Content/en/page.md:2:5: error: this stands for a control character (U+0002), which a page cannot contain
      2 | "tit\u0002le": x
        |     ^ delete it

      """#
    )
  }

  @Test("a file's name has none, since it becomes part of addresses and of what templates print")
  func fileName() async throws {
    let found = try await TestSite(["Content/en/a\u{1}b.md": "---\ntitle: x\n---\n"]).messages
    #expect(found.contains("error: there is an invisible character (U+0001) in this name\n"))
    #expect(found.hasSuffix("  | rename the file or its folder; type the whole name anew\n"))
  }
}
