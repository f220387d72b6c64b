import TestSupport
import Testing

/// Texts that YAML does not read as an editor means them; they are in front matter, which begins on line 2.
@Suite("Mistakes in texts of YAML")
struct YAMLQuotingTests {
  private func messages(_ frontMatter: String) async throws -> String {
    try await TestSite(["Content/en/page.md": "---\n\(frontMatter)\n---\n\nText\n"]).messages
  }

  @Test("a colon in a title shows the line as it must be written")
  func colon() async throws {
    expectText(
      try await messages("title: Lao PDR: a profile"),
      """
      Content/en/page.md:2:15: error: a text with a colon in it needs quotes around it
      2 | title: Lao PDR: a profile
        |               ^ write: title: "Lao PDR: a profile"

      """
    )
  }

  @Test("a colon in a text with quotes in it shows them escaped")
  func colonAndQuotes() async throws {
    expectText(
      try await messages("title: The \"MoU\": a summary"),
      """
      Content/en/page.md:2:17: error: a text with a colon in it needs quotes around it
      2 | title: The "MoU": a summary
        |                 ^ write: title: "The \\"MoU\\": a summary"

      """
    )
  }

  @Test("a colon in a Lao title is found at its letter")
  func laoColon() async throws {
    expectText(
      try await messages("title: ທີ່ນີ້: ກ"),
      """
      Content/en/page.md:2:10: error: a text with a colon in it needs quotes around it
      2 | title: ທີ່ນີ້: ກ
        |          ^ write: title: "ທີ່ນີ້: ກ"

      """
    )
  }

  @Test("a quote that is never closed is shown where it opens")
  func missingQuote() async throws {
    expectText(
      try await messages("title: \"Lao PDR\nsummary: x"),
      """
      Content/en/page.md:2:8: error: this quote is never closed
      2 | title: "Lao PDR
        |        ^ put the same quote at the end of the text

      """
    )
  }

  @Test("a quote that is closed too early is pointed out")
  func textBehindQuote() async throws {
    expectText(
      try await messages("title: \"Lao\" PDR"),
      """
      Content/en/page.md:2:14: error: the text goes on after the quote that ends it
      2 | title: "Lao" PDR
        |              ^ put the whole text between the quotes, and write \\" for a quote inside it

      """
    )
  }

  @Test(
    "an apostrophe between single quotes is explained",
    arguments: ["'Lao People's Republic'", "'people's'"]
  )
  func apostrophe(value: String) async throws {
    expectText(
      try await messages("title: \(value)"),
      """
      Content/en/page.md:2:8: error: the apostrophe inside this text ends it
      2 | title: \(value)
        |        ^ put the text in double quotes: "…"

      """
    )
  }

  @Test("a backslash between double quotes is explained")
  func backslash() async throws {
    expectText(
      try await messages("title: \"C:\\media\""),
      """
      Content/en/page.md:2:11: error: a backslash has a special meaning between double quotes
      2 | title: "C:\\media"
        |           ^ write two backslashes, or use single quotes

      """
    )
  }

  @Test(
    "a text that begins with a sign of YAML must stand in quotes",
    arguments: [
      "@iom on the web", "`code`", "%s", "*bold*", "*x", "&c", "!important", "| x", "> x", "? x",
      "- x", "&Co is here", "!New offices",
    ]
  )
  func startsWithSign(value: String) async throws {
    expectText(
      try await messages("title: \(value)"),
      """
      Content/en/page.md:2:8: error: a text can't begin with this sign
      2 | title: \(value)
        |        ^ put the whole text in quotes: "…"

      """
    )
  }

  @Test("a bracket that is never closed is shown where it opens", arguments: ["[Lao PDR", "{Lao PDR"])
  func unclosedBracket(value: String) async throws {
    expectText(
      try await messages("title: \(value)\nsummary: x"),
      """
      Content/en/page.md:2:8: error: this bracket is never closed, or a comma is missing
      2 | title: \(value)
        |        ^ close it, put commas between the entries, and quote texts that hold commas or brackets

      """
    )
  }

  @Test("a text that YAML would cut off at a number sign is an error, not a shorter text")
  func cutText() async throws {
    expectText(
      try await messages("title: Area #1 of IOM"),
      """
      Content/en/page.md:2:13: error: everything from '#' on would be left out
      2 | title: Area #1 of IOM
        |             ^ put the whole text in "quotes", or a space after '#' if it is a comment

      """
    )
  }

  @Test("a text on several lines that YAML would cut off is an error too")
  func cutTextBelow() async throws {
    let found = try await messages("title: Areas\n  such as #1")
    #expect(found.hasPrefix("Content/en/page.md:3:11: error: everything from '#' on would be left out\n"))
  }

  @Test(
    "a text that begins with a bracket must stand in quotes",
    arguments: ["[Draft] Lao PDR", "{a} b", "[Draft]"]
  )
  func startsWithBracket(value: String) async throws {
    let found = try await messages("title: \(value)")
    #expect(found.hasPrefix("Content/en/page.md:2:8: error: "))
    #expect(found.hasSuffix("\n  |        ^ put the whole text in quotes: \"…\"\n"))
  }

  @Test("a doubled apostrophe in another line is not blamed")
  func innocentApostrophe() async throws {
    let found = try await messages("title: 'it''s fine'\nsummary: \"x\" y")
    #expect(
      found.hasPrefix("Content/en/page.md:3:14: error: the text goes on after the quote that ends it\n")
    )
  }
}
