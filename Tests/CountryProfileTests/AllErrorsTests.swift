import Testing

@Suite("All errors in one run")
struct AllErrorsTests {
  @Test("a mistake in every kind of file is shown, sorted by place, and nothing is made")
  func everywhere() async throws {
    let site = try TestSite(text: "[7.2 million](fact:population) [x](areas/helth.md) ![m](../media/map.png)")
      .replacing("short-name", with: "shortname", in: "Content/profile.yaml")
      .replacing("style: percent", with: "style: percnt", in: "Content/key-facts.yaml")
      .replacing("not-found: Page not found", with: "not-found:", in: "Content/en/labels.yaml")
      .replacing("order: 2", with: "ordr: 2", in: "Content/en/areas/health.md")
      .replacing("{{ page.body }}", with: "{{ page.boddy }}", in: "Templates/home.html")
    let built = try await site.build()
    #expect(built.outputs == nil)
    let places = built.messages.split(separator: "\n").compactMap { line in
      line.contains(": error: ") ? line.split(separator: ": error: ").first.map(String.init) : nil
    }
    #expect(
      places == [
        "Content/en/areas/health.md:3:1", "Content/en/labels.yaml:10:11", "Content/en/page.md:5:1",
        "Content/en/page.md:5:32", "Content/en/page.md:5:52", "Content/key-facts.yaml:22:12",
        "Content/profile.yaml:6:3", "Templates/home.html:1:9",
      ]
    )
  }
}
