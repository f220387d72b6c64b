import TestSupport
import Testing

@Suite("Links")
struct LinkTests {
  private func html(_ text: String, _ files: [String: String?] = [:]) async throws -> String {
    let site = try await TestSite(text: text, files).build()
    #expect(site.messages == "")
    return try site.page("page.html")
  }

  private func error(_ text: String, _ files: [String: String?] = [:]) async throws -> String {
    try await TestSite(text: text, files).messages
  }

  @Test(
    "a link to a Markdown file leads to its page",
    arguments: [
      ("home.md", "index.html"), ("areas/health.md", "areas/health.html"), ("./home.md", "index.html"),
      ("areas/../areas/health.md", "areas/health.html"), ("../en/home.md", "index.html"),
      ("areas/health.md#malaria", "areas/health.html#malaria"), ("areas/health.md#", "areas/health.html"),
      ("page.md", "page.html"),
    ]
  )
  func pages(path: String, address: String) async throws {
    expectText(try await html("[x](\(path))"), "<p><a href=\"\(address)\">x</a></p>\n")
  }

  @Test(
    "pages that a site has without a file can be linked to",
    arguments: ["key-facts", "areas/index", "404"]
  )
  func defaultPages(path: String) async throws {
    expectText(try await html("[x](\(path).md)"), "<p><a href=\"\(path).html\">x</a></p>\n")
  }

  @Test("facts and sources can be linked to by their ids", arguments: ["population", "source-leaflet"])
  func factAnchors(id: String) async throws {
    expectText(try await html("[x](key-facts.md#\(id))"), "<p><a href=\"key-facts.html#\(id)\">x</a></p>\n")
  }

  @Test("a heading of the page itself is linked to without a file")
  func ownHeading() async throws {
    let html = try await html("## Who we are\n\n[up](#who-we-are)")
    #expect(html.hasSuffix("<p><a href=\"#who-we-are\">up</a></p>\n"))
  }

  @Test("a page in a folder links by the way from there")
  func fromFolder() async throws {
    let site = TestSite([
      "Content/en/areas/labour.md": "---\ntitle: L\n---\n\n[h](health.md#malaria) [k](../home.md)\n"
    ])
    expectText(
      try await site.build().page("areas/labour.html"),
      "<p><a href=\"health.html#malaria\">h</a> <a href=\"../index.html\">k</a></p>\n"
    )
  }

  @Test("a link to a file in the media folder leads to it")
  func media() async throws {
    let files = ["Content/media/a b.pdf": "%PDF"]
    expectText(
      try await html("[x](<../media/a b.pdf>) [y](../media/a%20b.pdf)", files),
      "<p><a href=\"media/a%20b.pdf\">x</a> <a href=\"media/a%20b.pdf\">y</a></p>\n"
    )
  }

  @Test(
    "files and headings with Lao names are linked to by them",
    arguments: ["ສຸຂະພາບ.md", "%E0%BA%AA%E0%BA%B8%E0%BA%82%E0%BA%B0%E0%BA%9E%E0%BA%B2%E0%BA%9A.md"]
  )
  func laoNames(path: String) async throws {
    let html = try await html(
      "[x](\(path)#ບົດ)",
      ["Content/en/ສຸຂະພາບ.md": "---\ntitle: x\n---\n\n## ບົດ\n"]
    )
    expectText(
      html,
      "<p><a href=\"%E0%BA%AA%E0%BA%B8%E0%BA%82%E0%BA%B0%E0%BA%9E%E0%BA%B2%E0%BA%9A.html#%E0%BA%9A%E0%BA%BB%E0%BA%94\">x</a></p>\n"
    )
  }

  @Test("a name whose letters are composed otherwise than the file's leads to the file all the same")
  func normalisation() async throws {
    let files = [
      "Content/media/caf\u{E9}.pdf": "%PDF",
      "Content/en/caf\u{E9}.md": "---\ntitle: x\n---\n\n## Caf\u{E9}\n",
    ]
    expectText(
      try await html("[x](../media/cafe\u{301}.pdf) [y](cafe\u{301}.md#cafe\u{301})", files),
      "<p><a href=\"media/caf%C3%A9.pdf\">x</a> <a href=\"caf%C3%A9.html#caf%C3%A9\">y</a></p>\n"
    )
  }

  @Test(
    "links out of the site stay as they are",
    arguments: ["https://www.iom.int/", "mailto:a@iom.int", "tel:+85621267734"]
  )
  func external(address: String) async throws {
    expectText(try await html("[x](\(address))"), "<p><a href=\"\(address)\">x</a></p>\n")
  }

  @Test(
    "a page that does not exist is an error with the way to the one that was meant",
    arguments: [
      ("areas/helth.md", "did you mean 'areas/health.md'?"), ("health.md", "did you mean 'areas/health.md'?"),
      ("areas/health.html", "did you mean 'areas/health.md'?"),
      ("areas/Health.md", "did you mean 'areas/health.md'?"),
      ("areas/health", "did you mean 'areas/health.md'?"), ("areas/", "did you mean 'areas/index.md'?"),
      ("areas", "did you mean 'areas/index.md'?"), ("en/home.md", "did you mean 'home.md'?"),
      ("../home.md", "did you mean 'home.md'?"), ("index.html", "did you mean 'home.md'?"),
      ("../key-facts.yaml", "did you mean 'key-facts.md'?"),
      ("strategy.md", "link to a Markdown file by its path from this file, such as contact.md"),
    ]
  )
  func missing(path: String, fix: String) async throws {
    expectText(
      try await error("See [x](\(path))."),
      """
      Content/en/page.md:5:5: error: there is no page '\(path)'
      5 | See [x](\(path)).
        |     ^ \(fix)

      """
    )
  }

  @Test("a heading that does not exist is an error with the one that was meant, or with all there are")
  func missingHeading() async throws {
    expectText(
      try await error("[x](areas/health.md#malria) [y](areas/health.md#covid) [z](home.md#top)"),
      """
      Content/en/page.md:5:1: error: there is no heading '#malria' in Content/en/areas/health.md
      5 | [x](areas/health.md#malria) [y](areas/health.md#covid) [z](home.md#top)
        | ^ did you mean '#malaria'?
      Content/en/page.md:5:29: error: there is no heading '#covid' in Content/en/areas/health.md
      5 | [x](areas/health.md#malria) [y](areas/health.md#covid) [z](home.md#top)
        |                             ^ use one of: #malaria
      Content/en/page.md:5:56: error: there is no heading '#top' in Content/en/home.md
      5 | [x](areas/health.md#malria) [y](areas/health.md#covid) [z](home.md#top)
        |                                                        ^ leave out '#top'

      """
    )
  }

  @Test("a link out of the content folder is an error")
  func outside() async throws {
    expectText(
      try await error("[x](../../Templates/page.html)"),
      """
      Content/en/page.md:5:1: error: '../../Templates/page.html' leads out of the content folder
      5 | [x](../../Templates/page.html)
        | ^ link only to files inside it

      """
    )
  }

  @Test("a link to a page with errors of its own causes no other error")
  func brokenTarget() async throws {
    let found = try await error("[x](other.md#part)", ["Content/en/other.md": "---\ntitel: x\n---\n"])
    #expect(!found.contains("Content/en/page.md"))
    #expect(found.contains("Content/en/other.md:2:1: error: the front matter has nothing called 'titel'\n"))
  }
}
