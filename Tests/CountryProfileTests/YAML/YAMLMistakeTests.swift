import TestSupport
import Testing

/// Mistakes of people who do not know YAML; they are in front matter, which begins on line 2 of the file.
@Suite("Mistakes in the lines of YAML")
struct YAMLMistakeTests {
  private func messages(_ frontMatter: String) async throws -> String {
    try await TestSite(["Content/en/page.md": "---\n\(frontMatter)\n---\n\nText\n"]).messages
  }

  @Test("a tab before a name is pointed out")
  func tab() async throws {
    #expect(
      try await messages("title: x\n\tsummary: y")
        == "Content/en/page.md:3:1: error: there is a tab at the start of this line\n"
        + "3 | \tsummary: y\n  | ^ replace it with spaces\n"
    )
  }

  @Test("a key that stands twice is shown with the first one")
  func duplicateKey() async throws {
    expectText(
      try await messages("title: x\nsummary: y\ntitle: z"),
      """
      Content/en/page.md:4:1: error: 'title' is given twice
      4 | title: z
        | ^ keep one of the two lines
      Content/en/page.md:2:1: note: the first one
      2 | title: x
        | ^

      """
    )
  }

  @Test("a key that stands twice in an entry of a list is shown there, not in a later entry")
  func duplicateKeyInList() async throws {
    let site = try TestSite().replacing(
      "label: Population\n",
      with: "label: Population\n\n    # again\n    label: People\n",
      in: "Content/key-facts.yaml"
    )
    expectText(
      try await site.messages,
      """
      Content/key-facts.yaml:10:5: error: 'label' is given twice
      10 |     label: People
         |     ^ keep one of the two lines
      Content/key-facts.yaml:7:5: note: the first one
      7 |     label: Population
        |     ^

      """
    )
  }

  @Test("a key that stands twice below another line is shown at its second place")
  func duplicateKeyBelowAnother() async throws {
    let found = try await messages("title: x\norder: 4\norder: 5")
    #expect(found.hasPrefix("Content/en/page.md:4:1: error: 'order' is given twice\n"))
    #expect(found.contains("Content/en/page.md:3:1: note: the first one\n"))
  }

  @Test("of a key that stands three times the second is shown with the first one")
  func keyThreeTimes() async throws {
    let found = try await messages("title: x\ntitle: y\ntitle: z")
    #expect(found.hasPrefix("Content/en/page.md:3:1: error: 'title' is given twice\n"))
    #expect(found.contains("Content/en/page.md:2:1: note: the first one\n"))
  }

  @Test("a key that stands twice, once in quotes or with a space before its colon, is found")
  func duplicateKeyInQuotes() async throws {
    let quoted = try await messages("title: x\n\"title\": y")
    #expect(quoted.hasPrefix("Content/en/page.md:3:1: error: 'title' is given twice\n"))
    let spaced = try await messages("title: x\ntitle : y")
    #expect(spaced.hasPrefix("Content/en/page.md:3:1: error: 'title' is given twice\n"))
  }

  @Test("a missing space after a colon is pointed out")
  func missingSpace() async throws {
    expectText(
      try await messages("title:Lao PDR\nsummary: x"),
      """
      Content/en/page.md:2:7: error: there is no space after the colon
      2 | title:Lao PDR
        |       ^ write a space after ':'

      """
    )
  }

  @Test("a missing space after the only colon is pointed out too")
  func missingSpaceInOnlyLine() async throws {
    expectText(
      try await messages("title:Lao PDR"),
      """
      Content/en/page.md:2:7: error: there is no space after the colon
      2 | title:Lao PDR
        |       ^ write a space after ':'

      """
    )
  }

  @Test("a line without a colon is pointed out")
  func missingColon() async throws {
    expectText(
      try await messages("title: x\nsummary y\norder: 1"),
      """
      Content/en/page.md:3:1: error: this line has no colon
      3 | summary y
        | ^ write 'name: value', or put spaces before it if it belongs to the line above

      """
    )
  }

  @Test("a line that is indented by mistake is pointed out")
  func badIndentation() async throws {
    expectText(
      try await messages("title: x\n  summary: y"),
      """
      Content/en/page.md:3:3: error: this line does not fit the lines above it
      3 |   summary: y
        |   ^ give lines that belong together the same number of spaces, and quote texts with " or ' in them

      """
    )
  }

  @Test("a line that is indented less than its neighbours is pointed out")
  func lessIndentation() async throws {
    expectText(
      try await messages("  title: x\n summary: y"),
      """
      Content/en/page.md:3:2: error: this line does not fit the lines above it
      3 |  summary: y
        |  ^ give lines that belong together the same number of spaces, and quote texts with " or ' in them

      """
    )
  }

  @Test("a control character is found")
  func controlCharacter() async throws {
    expectText(
      try await messages("title: a\u{7}b"),
      """
      Content/en/page.md:2:9: error: an invisible control character (U+0007) stands here
      2 | title: a b
        |         ^ delete it; it often comes along when text is copied from another program

      """
    )
  }

  @Test("a line that ends the YAML too early is pointed out", arguments: ["---", "..."])
  func secondDocument(line: String) async throws {
    let profile = TestSite()["Content/profile.yaml"]
    expectText(
      try await TestSite(["Content/profile.yaml": "url: https://example.org/\n\(line)\n\(profile)"]).messages,
      """
      Content/profile.yaml:2:1: error: for YAML, the text ends at this line
      2 | \(line)
        | ^ remove this line

      """
    )
  }

  @Test("a line end that nobody sees is pointed out", arguments: ["\u{2028}", "\u{2029}", "\u{85}"])
  func invisibleLineEnd(character: String) async throws {
    let found = try await messages("title: Lao\(character)PDR")
    #expect(found.hasPrefix("Content/en/page.md:2:11: error: there is an invisible line end here\n"))
  }

  @Test("front matter that is a list is told what it must be")
  func notNames() async throws {
    expectText(
      try await messages("- title: x"),
      """
      Content/en/page.md:2:1: error: the front matter must be 'name: value' lines
      2 | - title: x
        | ^ write a name, a colon, a space and a value

      """
    )
  }

  @Test("in braces, a number with a comma and a name without a space are said to be that")
  func braces() async throws {
    let site = try TestSite().replacing(
      "    value: 27\n",
      with: "    value: 27\n    earlier: [{value: 4,000}, {value:400}]\n",
      in: "Content/key-facts.yaml"
    )
    let messages = try await site.messages
    #expect(messages.contains("error: in braces, the comma ends the value '4'\n"))
    #expect(messages.contains("^ write the number without commas: 4000\n"))
    #expect(messages.contains("error: there is no space after the colon\n"))
    #expect(messages.contains("^ write 'value: 400'\n"))
    #expect(messages.filter { $0 == "^" }.count == 2)
  }
}
