import Testing

@Suite("What other sites show of a page")
struct SharedPageTests {
  private func picture(_ text: String, url: String? = "https://laos.iom.int/") async throws -> String {
    let template = """
      {% if page.picture %}
      {{ page.picture.url }} {{ page.picture.width }} × {{ page.picture.height }} {{ page.picture.alt }}
      {% endif %}

      """
    var site = TestSite(text: text, ["Templates/page.html": template])
    site.add("Content/media/a b.png", bytes: Picture.png(width: 640, height: 480))
    site.add("Content/media/second.gif", bytes: Picture.gif(width: 5, height: 4))
    site["Content/media/drawing.SVG"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"
    if let url { site = try site.published(at: url) }
    return try await site.build().page("page.html")
  }

  @Test("a page is shown with the first picture of its text, by its complete address")
  func picture() async throws {
    expectText(
      try await picture(
        "Text.\n\n![A \"river\"](<../media/a b.png>) ![x](../media/second.gif)",
        url: "https://x.org/lao"
      ),
      "https://x.org/lao/media/a%20b.png 640 × 480 A &#34;river&#34;\n"
    )
  }

  @Test("no picture is shown where there is none, or no address; a drawing is passed over")
  func noPicture() async throws {
    expectText(try await picture("Text."), "")
    expectText(try await picture("![x](../media/second.gif)", url: nil), "")
    expectText(try await picture("![x](../media/drawing.SVG)"), "")
    expectText(
      try await picture("![x](../media/drawing.SVG) ![y](../media/second.gif)"),
      "https://laos.iom.int/media/second.gif 5 × 4 y\n"
    )
  }

  @Test(
    "a page has changed last on the later of its two days",
    arguments: [
      ("date: 2026-01-02\nreviewed: 2026-03-04\n", "2026-03-04"),
      ("date: 2026-05-06\nreviewed: 2026-03-04\n", "2026-05-06"), ("date: 2026-01-02\n", "2026-01-02"),
      ("reviewed: 2026-03-04\n", "2026-03-04"), ("", ""),
    ]
  )
  func modified(lines: String, day: String) async throws {
    let built = try await TestSite([
      "Content/en/page.md": "---\ntitle: A page\n\(lines)---\n",
      "Templates/page.html": "{% if page.modified %}{{ page.modified.iso }}{% endif %}",
    ]).build()
    expectText(try built.page("page.html"), day)
  }

  @Test(
    "language and territory are written as Open Graph wants them",
    arguments: [("en-GB", "en_GB"), ("lo-LA", "lo_LA"), ("zh-Hant-TW", "zh_TW"), ("en", "")]
  )
  func locale(locale: String, written: String) async throws {
    let template = "{% if site.language.og_locale %}{{ site.language.og_locale }}{% endif %}"
    let site = try TestSite(["Templates/home.html": template])
      .replacing("locale: en-GB", with: "locale: \(locale)", in: "Content/profile.yaml")
    expectText(try await site.build().page("index.html"), written)
  }

  @Test("the site is called by organisation and country, in short")
  func name() async throws {
    let built = try await TestSite(["Templates/home.html": "{{ site.name }}"]).build()
    expectText(try built.page("index.html"), "IOM Lao PDR")
  }

  @Test("a page is called by its title and the site's name")
  func title() async throws {
    let built = try await TestSite(["Templates/area.html": "{{ page.full_title }}"]).build()
    expectText(try built.page("areas/labour.html"), "Labour migration – IOM Lao PDR")
  }
}
