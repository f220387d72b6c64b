import TestSupport
import Testing

@Suite("Figures of key facts that stand in the text without a link")
struct UnlinkedFigureTests {
  private func messages(_ text: String) async throws -> String {
    try await TestSite(text: text).messages
  }

  @Test("such a figure is a warning that shows the link to write")
  func unlinked() async throws {
    expectText(
      try await messages("There are [7.1 million](fact:population) people.\n\nOnce more: 7.1 million."),
      """
      Content/en/page.md:7:12: warning: '7.1 million' is the key fact 'population', but does not say so
      7 | Once more: 7.1 million.
        |            ^ write [7.1 million](fact:population), if that is meant

      """
    )
  }

  @Test(
    "it is found as cards show it and as running text has it, at the start and end of a text and in other links",
    arguments: [
      "35% live in towns.", "In towns live 35 per cent", "[About 35%](home.md) live in towns.", "(35%)",
      "**35%**",
    ]
  )
  func found(text: String) async throws {
    #expect(try await messages(text).contains("is the key fact 'urban', but does not say so"))
  }

  @Test("in quotes of YAML it is pointed at too, and each use of it")
  func quoted() async throws {
    var site = TestSite()
    site["Content/en/areas/health.md"] =
      "---\ntitle: Health\nsummary: \"With 35%, and 35% again\"\n---\n\nText.\n"
    let lines = try await site.messages.split(separator: "\n").filter { $0.contains("warning") }
    #expect(
      lines.map { $0.prefix(37) } == [
        "Content/en/areas/health.md:3:16: warn", "Content/en/areas/health.md:3:25: warn",
      ]
    )
  }

  @Test("the qualifier is part of the link to write")
  func qualifier() async throws {
    #expect(
      try await messages("Abroad are 1.3 million.").contains(
        "^ write [over 1.3 million](fact:migrants-abroad), if that"
      )
    )
  }

  @Test(
    "other numbers are not taken for it",
    arguments: [
      "Of 17.1 million", "In 7.1 millions", "In 135% of cases", "On 7.1.35", "27 people", "In 2019", "35.5%",
      "1,35%", "-35%", "\u{2212}35%", "Up .35%", "A35%",
      "See [35%](fact:urban) and *[7.1 million](fact:population)*.", "7.1",
      "See [35%][urban].\n\n[urban]: fact:urban", "See [\\] 35% \\[](fact:urban)", "In code, `35%`.",
    ]
  )
  func others(text: String) async throws {
    #expect(try await !messages(text).contains("does not say so"))
  }

  @Test(
    "in every spelling, across line ends, marks and entities, in the title of a block, and in an alt text",
    arguments: [
      "![A map of 7.1 million](map.png)",
      "7,100,000", "7.1m", "7.1\nmillion", "**7.1** million", "7.1&nbsp;million", "7.1\u{A0}Million",
      "![The 7.1 million](facts:headline)", "## The 7.1 million", "- 7.1 million", "> 7.1\n> million",
    ]
  )
  func spellings(text: String) async throws {
    #expect(try await messages(text).contains("is the key fact 'population', but does not say so"))
  }

  @Test("a figure that is no key fact has to name its source")
  func unsourced() async throws {
    expectText(
      try await messages("It reached 62.5 per cent."),
      """
      Content/en/page.md:5:12: warning: '62.5 per cent' does not say where it comes from
      5 | It reached 62.5 per cent.
        |            ^ write [62.5 per cent](source:…) with the id of its source in profile.yaml, or link it to a key fact

      """
    )
  }

  @Test("in the title of a link, no link can stand")
  func title() async throws {
    expectText(
      try await messages("[Home](home.md \"7.1 million\")"),
      """
      Content/en/page.md:5:17: warning: '7.1 million' is the key fact 'population', but does not say so
      5 | [Home](home.md "7.1 million")
        |                 ^ leave it out: no link can stand in the title of a link

      """
    )
  }
}
