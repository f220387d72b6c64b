import TestSupport
import Testing

@Suite("What no page uses")
struct UsageTests {
  private let facts = "Content/key-facts.yaml"

  private func ungrouped() throws -> TestSite {
    try TestSite().replacing(", density", with: "", in: facts)
  }

  @Test("a key fact that is in no text and no band is a warning at its id")
  func fact() async throws {
    expectText(
      try await ungrouped().messages,
      """
      Content/key-facts.yaml:24:9: warning: no page uses the key fact 'density'
      24 |   - id: density
         |         ^ write [](fact:density) in a text, add it to a group that a page shows, or remove it

      """
    )
  }

  @Test("a group that no page shows is no use")
  func hiddenGroup() async throws {
    let site = try ungrouped().replacing("groups:", with: "groups:\n  hidden: [density]", in: facts)
    #expect(try await site.messages.contains("no page uses the key fact 'density'"))
  }

  @Test(
    "a figure in a sentence is a use, also of a qualified one",
    arguments: ["[](fact:density)", "[27](fact:density)"]
  )
  func inText(link: String) async throws {
    let changed = try ungrouped()[facts]
    #expect(try await TestSite(text: "There are \(link).", [facts: changed]).messages == "")
  }

  @Test("a source from which nothing on the site is, is a warning, unless it says that it is meant")
  func source() async throws {
    func site(_ more: String, text: String = "Text.") throws -> TestSite {
      try TestSite(text: text).replacing(
        "sources:\n",
        with: "sources:\n  - {id: census, title: Census, publisher: LSB\(more)}\n",
        in: "Content/profile.yaml"
      )
    }
    let messages = try await site("").messages
    #expect(
      messages.contains(
        """
        : warning: nothing on the site is from the source 'census'
        """
      )
    )
    #expect(messages.contains("^ name it at a figure, remove it, or add 'checked: true' to keep it\n"))
    #expect(try await site(", checked: true").messages == "")
    #expect(try await site("", text: "In [12%](source:census) of villages.").messages == "")
  }

  @Test("a file that no page shows or links to is a warning")
  func media() async throws {
    var site = TestSite(
      text: "![A map](../media/map.png) [Report](../media/report.pdf)",
      [
        "Content/media/report.pdf": "%PDF", "Content/media/old.pdf": "%PDF",
      ]
    )
    site.add("Content/media/map.png", bytes: Picture.png(width: 2, height: 2))
    expectText(
      try await site.messages,
      "Content/media/old.pdf: warning: no page uses this file\n  | show it or link to it, or remove it\n"
    )
  }

  @Test("a page that no menu, list or link leads to is a warning; a link to itself does not count")
  func page() async throws {
    let site = TestSite(["Content/en/about.md": "---\ntitle: About\n---\n\n[Up](about.md)\n"])
    expectText(
      try await site.messages,
      """
      Content/en/about.md: warning: nothing leads to this page: no menu, list or link
        | add 'about.md' to 'navigation' in profile.yaml, or link to it from another page

      """
    )
    let menu = try site.replacing(
      "  - areas/\n",
      with: "  - areas/\n  - about.md\n",
      in: "Content/profile.yaml"
    )
    #expect(try await menu.messages == "")
  }

  @Test("the list of a section needs a way to it, its pages do not")
  func section() async throws {
    let site = TestSite(["Content/en/updates/one.md": "---\ntitle: One\n---\n"])
    expectText(
      try await site.messages,
      """
      Content/profile.yaml:16:1: warning: nothing leads to the section 'updates'
      16 | navigation:
         | ^ add 'updates/' to 'navigation', or link to updates/index.md from another page

      """
    )
    let linked = TestSite(
      text: "[Updates](updates/index.md)",
      ["Content/en/updates/one.md": "---\ntitle: One\n---\n"]
    )
    #expect(try await linked.messages == "")
  }

  @Test("a list that has a file of its own is named by it")
  func writtenSection() async throws {
    expectText(
      try await TestSite(["Content/en/updates/index.md": "---\ntitle: Updates\n---\n"]).messages,
      """
      Content/en/updates/index.md: warning: nothing leads to this page: no menu, list or link
        | add 'updates/' to 'navigation' in profile.yaml, or link to it from another page

      """
    )
  }

  @Test("after an error nothing is said about it, since the error may be the cause")
  func afterErrors() async throws {
    let site = try TestSite().replacing("facts:headline", with: "facts:headlin", in: "Content/en/home.md")
    expectText(
      try await site.messages,
      """
      Content/en/home.md:7:1: error: there is no group of key facts 'headlin'
      7 | ![Figures](facts:headlin)
        | ^ did you mean 'headline'?

      """
    )
  }
}
