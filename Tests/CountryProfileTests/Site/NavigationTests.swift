import TestSupport
import Testing

@Suite("The main menu")
struct NavigationTests {
  private func site(_ entries: String) throws -> TestSite {
    try TestSite([
      "Templates/home.html":
        "{% for m in site.navigation %}<a href=\"{{ m.url }}\">{{ m.title }}</a>{{ m.path }}"
        + "{% for c in m.children %} {{ c.path }}{% endfor %};{% endfor %}"
    ]).replacing("  - areas/\n  - key-facts.md\n", with: entries, in: "Content/profile.yaml")
  }

  @Test("an entry is a page; one that ends with a slash is a section with its pages")
  func entries() async throws {
    expectText(
      try await site("  - home.md\n  - areas/\n  - areas/health.md\n").build().page("index.html"),
      "<a href=\"index.html\">Home</a>index.html;"
        + "<a href=\"areas/index.html\">Areas</a>areas/index.html areas/labour.html areas/health.html;"
        + "<a href=\"areas/health.html\">Migration health</a>areas/health.html;"
    )
  }

  @Test("a menu may be empty")
  func empty() async throws {
    #expect(try await site("  []\n").build().page("index.html") == "")
  }

  @Test(
    "an entry that leads nowhere is an error with the one that was meant",
    arguments: [
      ("key-fact.md", "did you mean 'key-facts.md'?"), ("area/", "did you mean 'areas/'?"),
      ("areas", "did you mean 'areas/'?"), ("areas/helth.md", "did you mean 'areas/health.md'?"),
      ("strategy.md", "write the path of a Markdown file such as contact.md, or a section such as areas/"),
    ]
  )
  func missing(entry: String, fix: String) async throws {
    expectText(
      try await site("  - \(entry)\n").messages,
      """
      Content/profile.yaml:17:5: error: there is no page '\(entry)' for the menu
      17 |   - \(entry)
         |     ^ \(fix)

      """
    )
  }

  @Test("an entry for a page with errors of its own causes no other error")
  func brokenPage() async throws {
    var site = try site("  - contact.md\n")
    site["Content/en/contact.md"] = "---\ntitel: Contact\n---\n"
    #expect(try await !site.messages.contains("for the menu"))
  }
}
