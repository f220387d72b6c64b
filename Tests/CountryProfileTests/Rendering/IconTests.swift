import TestSupport
import Testing

@Suite("Icons of pages")
struct IconTests {
  private let page = "Content/en/areas/health.md"

  private func site(icon: String) -> TestSite {
    TestSite([
      page: "---\ntitle: Migration health\nicon: \(icon)\n---\n",
      "Templates/assets/icons/migration-health.svg": "<svg/>",
      "Templates/assets/icons/labour.png": "",
      "Templates/area.html":
        "{% if page.icon %}<img src=\"{{ page.icon }}\" alt=\"\">{% else %}no icon{% endif %}",
      "Templates/section.html":
        "{% for card in entries %}{{ card.title }}{% if card.icon %} <img src=\"{{ card.icon }}\">{% endif %};{% endfor %}",
    ])
  }

  @Test("a page and its card have the icon that the page names")
  func icon() async throws {
    let built = try await site(icon: "migration-health").build()
    let file = try #require(built.paths.first { $0.hasPrefix("assets/icons/migration-health.") })
    expectText(try built.page("areas/health.html"), "<img src=\"../\(file)\" alt=\"\">")
    expectText(
      try built.page("areas/index.html"),
      "Labour migration;Migration health <img src=\"../\(file)\">;"
    )
    expectText(try built.page("areas/labour.html"), "no icon")
  }

  @Test("an icon that does not exist is an error with a suggestion, or with the way to find its name")
  func unknown() async throws {
    expectText(
      try await site(icon: "migration-helth").messages,
      """
      Content/en/areas/health.md:3:7: error: there is no icon 'migration-helth'
      3 | icon: migration-helth
        |       ^ did you mean 'migration-health'?

      """
    )
    let far = try await site(icon: "labour").messages
    #expect(far.hasSuffix("^ use the name of a file in Templates/assets/icons, without .svg\n"))
  }
}
