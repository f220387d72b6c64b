import TestSupport
import Testing

@Suite("Pages that another page copies")
struct CopiedPageTests {
  private static let text =
    "Of all people, [35%](fact:urban) live in towns, and their number grows each year by more than before, as all know."

  /// Returns the messages for the small site with one more page beside its area `health`.
  private func messages(_ name: String, _ text: String) async throws -> String {
    var site = TestSite()
    site["Content/en/areas/health.md"] = "---\ntitle: Health\norder: 1\n---\n\n\(Self.text)\n"
    site["Content/en/areas/\(name).md"] = text
    return try await site.messages
  }

  @Test("a copy that a program left is a warning at its title, whatever its name")
  func copy() async throws {
    for name in ["health - Copy", "health (conflicted copy)", "health 2"] {
      expectText(
        try await messages(name, "---\ntitle: Health\norder: 1\n---\n\n\(Self.text)\n"),
        """
        Content/en/areas/\(name).md:2:8: warning: this page says the same as Content/en/areas/health.md
        2 | title: Health
          |        ^ remove one of the two, or add 'checked: true' to its front matter if this is meant

        """
      )
    }
  }

  @Test("the same text under another title, and another text under the same title, are warnings too")
  func partly() async throws {
    let text = try await messages("health-at-work", "---\ntitle: Work\n---\n\n\(Self.text)\n")
    #expect(
      text.contains("health-at-work.md:2:8: warning: this page says the same as Content/en/areas/health.md\n")
    )
    expectText(
      try await messages("work-abroad", "---\norder: 2\ntitle: Health\n---\n\nSomething else.\n"),
      """
      Content/en/areas/work-abroad.md:3:8: warning: this page has the same title as Content/en/areas/health.md
      3 | title: Health
        |        ^ give it another title, or remove one of the two, or add 'checked: true' to its front matter if this is meant

      """
    )
  }

  @Test("other links, pages of other sections, and what is meant are no copies")
  func others() async throws {
    #expect(
      try await messages(
        "work",
        "---\ntitle: Work\n---\n\n\(Self.text.replacing("fact:urban", with: "source:leaflet"))\n"
      ) == ""
    )
    #expect(
      try await messages(
        "work",
        "---\ntitle: Health\nchecked: true\n---\n\n\(Self.text)\n"
      ) == ""
    )
    var site = TestSite()
    site["Content/en/news/health.md"] = site["Content/en/areas/health.md"]
    #expect(try await !site.messages.contains("says the same"))
  }
}
