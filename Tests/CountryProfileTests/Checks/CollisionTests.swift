import CountryProfile
import Files
import SystemPackage
import TestSupport
import Testing

@Suite("Names that collide")
struct CollisionTests {
  private let page = "---\ntitle: A page\n---\n"
  private let other = "---\ntitle: Another page\n---\n\nText.\n"

  @Test("files whose names differ only by case are an error, with the other file")
  func byCase() async throws {
    expectText(
      try await TestSite(["Content/en/areas/Health.md": page]).messages,
      """
      Content/en/areas/health.md: error: this file's address can't be told from that of 'Content/en/areas/Health.md' on every computer
        | rename one of the two files
      Content/en/areas/Health.md: note: the other file

      """
    )
  }

  @Test("files whose names differ only by how letters are composed are an error")
  func byNormalisation() async throws {
    // Swift treats the two names as equal, so a dictionary of files could not contain both.
    let small = TestSite().tree("Content")
    let names = ["media/caf\u{E9}.pdf", "media/cafe\u{301}.pdf"]
    let content = FileTree(root: "Content", paths: small.paths + names) { path throws(Errno) in
      names.contains(path) ? [] : try small.read(path)
    }
    let site = try await BuiltSite(
      Build(content: content, templates: TestSite().tree("Templates"), today: .testDay).run()
    )
    #expect(
      site.messages.contains(
        ": error: this file's address can't be told from that of 'Content/media/cafe\u{301}.pdf' on every computer"
      )
    )
  }

  @Test("folders whose names differ only by case are an error, once for all their files")
  func folders() async throws {
    expectText(
      try await TestSite(["Content/en/Areas/one.md": page, "Content/en/Areas/two.md": other]).messages,
      """
      Content/en/areas: error: this folder's name can't be told from 'Content/en/Areas' on every computer
        | rename one of the two folders, or put their files together
      Content/en/areas/index.md: error: this file's address can't be told from that of \
      'Content/en/Areas/index.md' on every computer
        | rename one of the two files
      Content/en/Areas/index.md: note: the other file

      """
    )
  }

  @Test("a key fact with the address of a source is an error")
  func factAndSource() async throws {
    let site = try TestSite().replacing("urban", with: "source-leaflet", in: "Content/key-facts.yaml")
    expectText(
      try await site.messages,
      """
      Content/key-facts.yaml:19:9: error: the key fact 'source-leaflet' has the same address as the source 'leaflet'
      19 |   - id: source-leaflet
         |         ^ give the key fact another id

      """
    )
  }

  @Test("a heading above the key facts with the address of a fact or source is an error")
  func headings() async throws {
    let text = "---\ntitle: Key facts\n---\n\n## Population\n\n## Source leaflet\n\n## Population growth\n"
    expectText(
      try await TestSite(["Content/en/key-facts.md": text]).messages,
      """
      Content/en/key-facts.md:5:1: error: this heading has the same address as the key fact 'population'
      5 | ## Population
        | ^ choose other words for the heading
      Content/en/key-facts.md:7:1: error: this heading has the same address as the source 'leaflet'
      7 | ## Source leaflet
        | ^ choose other words for the heading

      """
    )
  }

  @Test("a heading or key fact with the id of an element of the page's template is an error")
  func templateIDs() async throws {
    let site = try TestSite(
      text: "## Main content\n\n## Band\n\n## Picture\n\n## Cards\n\n## Not main",
      [
        "Templates/layout.html": "<main id=\"main-content\">{% block main %}{% endblock %}</main>",
        "Templates/page.html": "{% extends \"layout.html\" %}{% block main %}{{ page.body }}{% endblock %}",
        "Templates/key-facts.html": "<i id=urban></i><i id=\"{{ page.kind }}\"></i>{{ page.body }}",
        "Templates/parts/facts.html": "<section id='band'>{{ title }}</section>",
        "Templates/parts/chart-block.html": "<section id='picture'>{{ title }}</section>",
        "Templates/parts/cards.html": "<section id='cards'>{{ title }}</section>",
        "Templates/home.html": "<i id=\"not-{{ page.kind }}\"></i><i data-id=\"welcome\">{{ page.body }}</i>",
      ]
    ).replacing("Welcome.", with: "## Welcome\n\n## Not\n\n## Main content", in: "Content/en/home.md")
    expectText(
      try await site.messages,
      """
      Content/en/page.md:5:1: error: this heading has the same address as a part of the page that its template writes
      5 | ## Main content
        | ^ choose other words for the heading
      Content/en/page.md:7:1: error: this heading has the same address as a part of the page that its template writes
      7 | ## Band
        | ^ choose other words for the heading
      Content/en/page.md:9:1: error: this heading has the same address as a part of the page that its template writes
      9 | ## Picture
        | ^ choose other words for the heading
      Content/en/page.md:11:1: error: this heading has the same address as a part of the page that its template writes
      11 | ## Cards
         | ^ choose other words for the heading
      Content/key-facts.yaml:19:9: error: the key fact 'urban' has the same address as a part of the page that lists all key facts
      19 |   - id: urban
         |         ^ give the key fact another id

      """
    )
  }

  @Test("on other pages such headings are all right")
  func otherPages() async throws {
    #expect(try await TestSite(text: "## Population").messages == "")
  }
}
