import TestSupport
import Testing

@Suite("Sections")
struct SectionTests {
  private static let list = "{{ page.title }}:{% for e in entries %} {{ e.title }}{% endfor %}"

  private func page(_ title: String, _ lines: String...) -> String {
    "---\ntitle: \(title)\n\(lines.map { $0 + "\n" }.joined())---\n\nText.\n"
  }

  @Test("a folder is a section: its pages and a page that lists them, without a change of code")
  func anyFolder() async throws {
    let site = try await TestSite([
      "Content/en/our-projects/one.md": page("One"), "Content/en/our-projects/two.md": page("Two"),
      "Templates/section.html": Self.list,
    ]).replacing("  - areas/\n", with: "  - areas/\n  - our-projects/\n", in: "Content/profile.yaml").build()
    #expect(site.messages == "")
    #expect(
      site.paths.filter { $0.hasPrefix("our-projects/") }
        == ["our-projects/index.html", "our-projects/one.html", "our-projects/two.html"]
    )
    expectText(try site.page("our-projects/index.html"), "Our projects: One Two")
  }

  @Test("the title of a page that lists a section is its label, where there is one")
  func label() async throws {
    let site = try TestSite([
      "Content/en/updates/one.md": page("One"), "Templates/section.html": Self.list,
    ]).replacing("not-found:", with: "updates: News\nnot-found:", in: "Content/en/labels.yaml")
    expectText(try await site.build().page("updates/index.html"), "News: One")
  }

  @Test("a section's own index.md takes the place of the default one, and lists the same")
  func ownIndex() async throws {
    let site = TestSite([
      "Content/en/updates/one.md": page("One"), "Content/en/updates/index.md": page("What is new"),
      "Templates/section.html": Self.list,
    ])
    expectText(try await site.build().page("updates/index.html"), "What is new: One")
  }

  @Test("pages stand by their order, then the newest first, then by title")
  func order() async throws {
    let site = TestSite([
      "Content/en/updates/a.md": page("Zebra"), "Content/en/updates/b.md": page("apple"),
      "Content/en/updates/c.md": page("Old", "date: 2020-01-01"),
      "Content/en/updates/d.md": page("New", "date: 2021-01-01"),
      "Content/en/updates/e.md": page("Second", "order: 2", "date: 2022-01-01"),
      "Content/en/updates/f.md": page("First", "order: -1"), "Content/en/updates/g.md": page("Éclair"),
      "Templates/section.html": Self.list,
    ])
    expectText(
      try await site.build().page("updates/index.html"),
      "Updates: First Second New Old apple Éclair Zebra"
    )
  }

  @Test("pages of one title stand by their file names")
  func sameTitle() async throws {
    let site = TestSite([
      "Content/en/updates/b.md": page("Same"), "Content/en/updates/a.md": page("Same"),
      "Templates/section.html": "{% for e in entries %}{{ e.path }} {% endfor %}",
    ])
    expectText(try await site.build().page("updates/index.html"), "updates/a.html updates/b.html ")
  }

  @Test("areas know the one before and the one after")
  func neighbours() async throws {
    let template =
      "{% if previous %}{{ previous.title }}{% endif %}|{% if next %}{{ next.title }}{% endif %}"
    let site = try await TestSite(["Templates/area.html": template]).build()
    expectText(try site.page("areas/labour.html"), "|Migration health")
    expectText(try site.page("areas/health.html"), "Labour migration|")
  }

  @Test("a new area is in the menu, on every page's list and in the data, with nothing else to do")
  func newArea() async throws {
    let template =
      "{% for m in site.navigation %}{{ m.title }}: {% for c in m.children %}{{ c.title }}, {% endfor %}{% endfor %}"
      + "{% for a in areas %}{{ a.title }}; {% endfor %}"
    let site = try await TestSite([
      "Content/en/areas/x.md": page("New area", "order: 3"), "Templates/home.html": template,
    ]).build()
    expectText(
      try site.page("index.html"),
      "Areas: Labour migration, Migration health, New area, Key facts: "
        + "Labour migration; Migration health; New area; "
    )
    #expect(try site.json("data/areas.json")["areas"]?[2]?["title"]?["en"] == "New area")
    #expect(site.paths.contains("data/areas/x.json"))
  }

  @Test("a folder in a section is an error for each of its files")
  func nested() async throws {
    expectText(
      try await TestSite(["Content/en/areas/north/x.md": page("X")]).messages,
      """
      Content/en/areas/north/x.md: error: a section can't have folders in it
        | move this file to Content/en/areas

      """
    )
  }

  @Test(
    "a section can't take the name of a folder that the site needs",
    arguments: ["assets", "data", "media"]
  )
  func takenNames(name: String) async throws {
    expectText(
      try await TestSite(["Content/en/\(name)/x.md": page("X")]).messages,
      """
      Content/en/\(name)/x.md: error: a section can't be called '\(name)', since the site keeps other files there
        | give the folder another name

      """
    )
  }
}
