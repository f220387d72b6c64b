import TestSupport
import Testing

@Suite("A figure that changes")
struct ChangedFigureTests {
  private let path = "Content/key-facts.yaml"

  @Test("it stops the build at every sentence that no longer matches, all in one run")
  func sentences() async throws {
    let site = TestSite([
      "Content/en/home.md":
        "---\ntitle: Home\n---\n\nOf [7.1 million](fact:population) people.\n\n![Figures](facts:headline)\n",
      "Content/en/areas/labour.md": "---\ntitle: Labour\n---\n\nAnd [7.1 million](fact:population) again.\n",
    ])
    #expect(try await site.messages == "")
    expectText(
      try await site.replacing("value: 7100000", with: "value: 7300000", in: path).messages,
      """
      Content/en/areas/labour.md:5:5: error: the text says '7.1 million', but the key fact 'population' says '7.3 million'
      5 | And [7.1 million](fact:population) again.
        |     ^ write [7.3 million](fact:population), or correct key-facts.yaml
      Content/en/home.md:5:4: error: the text says '7.1 million', but the key fact 'population' says '7.3 million'
      5 | Of [7.1 million](fact:population) people.
        |    ^ write [7.3 million](fact:population), or correct key-facts.yaml

      """
    )
  }

  @Test("where no sentence repeats it, it changes on every page and in the data")
  func everywhere() async throws {
    let facts = "{% for fact in all_facts %}{{ fact.display }} {% endfor %}"
    let site = TestSite([
      "Content/en/home.md": "---\ntitle: Home\n---\n\n![Facts](facts:headline)\n",
      "Content/en/areas/labour.md": "---\ntitle: Labour\n---\n\nOf [](fact:population) people.\n",
      "Templates/key-facts.html": facts,
    ])
    let old = try await site.build()
    let new = try await site.replacing("value: 7100000", with: "value: 7300000", in: path).build()
    for path in [
      "index.html", "areas/labour.html", "key-facts.html", "data/key-facts.json", "data/areas/labour.json",
    ] {
      // In sentences, the spaces inside figures are no-break ones.
      let pages = try [old, new].map { try $0.page(path).replacing("\u{A0}", with: " ") }
      #expect(pages.map { $0.contains("7.1 million") } == [true, false], "\(path)")
      #expect(pages.map { $0.contains("7.3 million") } == [false, true], "\(path)")
    }
  }

  @Test("a change that rounding hides leaves the sentences alone but changes the data")
  func hiddenByRounding() async throws {
    let site = TestSite(text: "Of [7.1 million](fact:population) people.")
    let changed = try await site.replacing("value: 7100000", with: "value: 7110000", in: path).build()
    #expect(changed.messages == "")
    #expect(try changed.page("page.html").contains("<data value=\"7110000\">"))
  }
}
