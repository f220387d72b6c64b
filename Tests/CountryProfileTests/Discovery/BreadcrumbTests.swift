import TestSupport
import Testing

@Suite("The way to a page")
struct BreadcrumbTests {
  private let template = """
    {% if page.section %}
    {{ page.section.title }} {{ page.section.path }} <a href="{{ page.section.url }}">up</a>
    {% endif %}

    """

  private func built(_ changes: [String: String?] = [:]) async throws -> BuiltSite {
    let templates: [String: String?] = ["Templates/page.html": template, "Templates/section.html": template]
    return try await TestSite(templates.merging(changes) { $1 }).build()
  }

  @Test("a page has the list of its section above it, whether or not that is in the menu")
  func section() async throws {
    let built = try await built([
      "Content/en/updates/one.md": "---\ntitle: One\n---\n",
      "Content/en/updates/index.md": "---\ntitle: What is new\n---\n",
    ])
    expectText(
      try built.page("updates/one.html"),
      "What is new updates/index.html <a href=\"index.html\">up</a>\n"
    )
  }

  @Test("a list that nobody wrote stands above its pages too")
  func unwritten() async throws {
    let built = try await built(["Content/en/updates/one.md": "---\ntitle: One\n---\n"])
    expectText(
      try built.page("updates/one.html"),
      "Updates updates/index.html <a href=\"index.html\">up</a>\n"
    )
  }

  @Test("the list itself has no section above it, and a page at the top has none")
  func none() async throws {
    let built = try await built(["Content/en/page.md": "---\ntitle: A page\n---\n"])
    expectText(try built.page("areas/index.html"), "")
    expectText(try built.page("page.html"), "")
  }
}
