import TestSupport
import Testing

@Suite("Blocks of data in a text")
struct BlockTests {
  private func site(_ text: String) -> TestSite {
    var site = TestSite.withCharts
    site["Content/en/page.md"] = "---\ntitle: A page\n---\n\n\(text)\n"
    return site
  }

  private func html(_ text: String) async throws -> String {
    try await site(text).build().page("page.html")
  }

  @Test("a chart shows one fact under its title")
  func chart() async throws {
    expectText(
      try await html("![Towns & villages](chart:urban)"),
      "<h2>Towns &amp; villages</h2><p>Urban population: 35% of the whole</p>\n"
    )
  }

  @Test("the fact of a chart is one that the page speaks of")
  func factsOfPage() async throws {
    var site = site("![Towns](chart:urban)\n\nOf [27](fact:density).\n\n![Facts](facts:headline)")
    site["Templates/page.html"] = "{% for fact in facts %}{{ fact.id }} {% endfor %}"
    expectText(try await site.build().page("page.html"), "urban density population migrants-abroad ")
  }

  @Test("a chart of a fact that is not drawn is an error")
  func notDrawn() async throws {
    expectText(
      try await site("![People](chart:population)").messages,
      """
      Content/en/page.md:5:1: error: the key fact 'population' does not say how it is drawn
      5 | ![People](chart:population)
        | ^ give it a line 'chart: …' in key-facts.yaml, or write [](fact:population) in a sentence

      """
    )
  }

  @Test("a chart of a fact that does not exist is an error with a suggestion")
  func unknownFact() async throws {
    expectText(
      try await site("![Towns](chart:urbn)").messages,
      """
      Content/en/page.md:5:1: error: there is no key fact 'urbn'
      5 | ![Towns](chart:urbn)
        | ^ did you mean 'urban'?

      """
    )
  }

  @Test("cards show the pages of a section in their order, without its list")
  func cards() async throws {
    var site = site("![Areas of work](cards:areas)")
    site["Content/en/areas/index.md"] = "---\ntitle: The list\n---\n"
    expectText(
      try await site.build().page("page.html"),
      "<h2>Areas of work</h2><p>Labour migration</p><p>Migration health</p>\n"
    )
  }

  @Test("links of a block are written for the page that it stands on")
  func links() async throws {
    var site = TestSite.withCharts
    site["Content/en/areas/health.md"] += "\n![Areas](cards:areas)\n"
    site["Templates/parts/cards.html"] =
      "{% for card in entries %}{{ title }}: <a href=\"{{ card.url }}\">x</a>{% endfor %}"
    #expect(
      try await site.build().page("areas/health.html").hasSuffix(
        "Areas: <a href=\"labour.html\">x</a>Areas: <a href=\"health.html\">x</a>\n"
      )
    )
  }

  @Test("a section that does not exist is an error with a suggestion, or with the way to find its name")
  func unknownSection() async throws {
    expectText(
      try await site("![Areas of work](cards:area)").messages,
      """
      Content/en/page.md:5:1: error: there is no section 'area'
      5 | ![Areas of work](cards:area)
        | ^ did you mean 'areas'?

      """
    )
    let far = try await site("![News](cards:updates)").messages
    #expect(far.hasSuffix("^ use the name of a folder in Content/en\n"))
  }

  @Test("a section whose pages have errors is still known")
  func sectionWithErrors() async throws {
    var site = site("![News](cards:updates)")
    site["Content/en/updates/first.md"] = "---\ntitel: x\n---\n"
    #expect(try await site.messages.split(separator: "\n").count { $0.contains(": error: ") } == 1)
  }

  @Test("a section that has only its list is a warning")
  func emptySection() async throws {
    let site = TestSite(
      text: "[List](updates/index.md)\n\n![News](cards:updates)",
      ["Content/en/updates/index.md": "---\ntitle: Updates\n---\n"]
    )
    expectText(
      try await site.messages,
      """
      Content/en/page.md:7:1: warning: the section 'updates' has no pages yet
      7 | ![News](cards:updates)
        | ^ create a page in Content/en/updates, or leave this line out until there is one

      """
    )
  }

  @Test("a block has a title", arguments: ["facts:headline", "chart:urban", "cards:areas"])
  func noTitle(block: String) async throws {
    expectText(
      try await site("![ ](\(block))").messages,
      """
      Content/en/page.md:5:1: error: this block of data has no title
      5 | ![ ](\(block))
        | ^ write one between the square brackets

      """
    )
  }

  @Test(
    "what stands behind the name of a block has no effect, and is an error",
    arguments: [("chart:urban", "a key fact"), ("cards:areas", "a section")]
  )
  func fragment(block: String, subject: String) async throws {
    expectText(
      try await site("![Title](\(block)#x)").messages,
      """
      Content/en/page.md:5:1: error: \(subject) has no places to link to
      5 | ![Title](\(block)#x)
        | ^ leave out '#x'

      """
    )
  }

  @Test("a misspelt block is an error with a suggestion")
  func misspelt() async throws {
    expectText(
      try await site("![Areas of work](card:areas)").messages,
      """
      Content/en/page.md:5:1: error: nothing begins with 'card:'
      5 | ![Areas of work](card:areas)
        | ^ did you mean 'cards:'?

      """
    )
  }
}
