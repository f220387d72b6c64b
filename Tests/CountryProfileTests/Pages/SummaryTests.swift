import TestSupport
import Testing

@Suite("Titles and summaries")
struct SummaryTests {
  private func messages(_ lines: String) async throws -> String {
    try await TestSite(["Content/en/page.md": "---\n\(lines)\n---\n\nText.\n"]).messages
  }

  @Test("a summary of more than 160 letters is a warning where search engines cut it off")
  func long() async throws {
    let start = String(repeating: "abcdefghi ", count: 16)
    expectText(
      try await messages("title: A page\nsummary: \(start)end"),
      """
      Content/en/page.md:3:170: warning: this summary has 163 letters, and search engines cut it off here
      3 | …defghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi end
        | \(String(repeating: " ", count: 98))^ shorten it to 160 letters

      """
    )
  }

  @Test("160 letters are not too long, and the marks above and below Lao letters are not counted")
  func fits() async throws {
    #expect(try await messages("title: A page\nsummary: " + String(repeating: "a", count: 160)) == "")
    #expect(try await messages("title: A page\nsummary: " + String(repeating: "ກີ້", count: 160)) == "")
    let long = try await messages("title: A page\nsummary: " + String(repeating: "ກີ້", count: 161))
    #expect(long.hasPrefix("Content/en/page.md:3:170: warning: this summary has 161 letters"))
  }

  @Test("the signs of a link are not counted, and a long summary with links is pointed at as a whole")
  func links() async throws {
    let start = "A [27](fact:density) "
    #expect(try await messages("title: A page\nsummary: \(start)" + String(repeating: "a", count: 155)) == "")
    let long = try await messages("title: A page\nsummary: \(start)" + String(repeating: "a", count: 156))
    #expect(long.hasPrefix("Content/en/page.md:3:10: warning: this summary has 161 letters"))
  }

  @Test(
    "the place is found in a summary of several lines, and in quotes",
    arguments: [
      (">-\n  \(line)\n  \(line)\n  end", "6:3"), ("\(line)\n  \(line)\n  end", "5:3"),
      ("\"\(line) \(line) end\"", "3:171"),
    ]
  )
  func places(summary: String, place: String) async throws {
    let found = try await messages("title: A page\nsummary: \(summary)")
    #expect(found.hasPrefix("Content/en/page.md:\(place): warning: this summary has 163 letters"))
  }

  private static let line = String(repeating: "abcdefghi ", count: 8).dropLast() + ""

  @Test(
    "Markdown in a title or summary is a warning, since it is shown as it is written",
    arguments: [
      ("Our **good** work", "**good**", 13), ("Our *good* work", "*good*", 13),
      ("Our __good__ work", "__good__", 13),
      ("Run `check` now", "`check`", 13), ("'Our ''own'' **good** work'", "**good**", 9),
    ]
  )
  func markdown(text: String, shown: String, column: Int) async throws {
    expectText(
      try await messages("title: A page\nsummary: \(text)").replacing("summary", with: "title"),
      """
      Content/en/page.md:3:\(column + 1): warning: 'title' is shown as it is written, so readers see '\(shown)'
      3 | title: \(text)
        | \(String(repeating: " ", count: column))^ write the words without the signs of Markdown

      """
    )
  }

  @Test(
    "a sign that stands for itself is no Markdown",
    arguments: ["2 * 3 * 4", "a_b_c", "[sic]", "A * note"]
  )
  func noMarkdown(text: String) async throws {
    #expect(try await messages("title: A \(text)") == "")
  }
}
