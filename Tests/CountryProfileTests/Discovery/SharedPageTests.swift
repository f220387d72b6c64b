import TestSupport
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

  @Test("a page without a picture is shown with that of the profile, but not the page for missing addresses")
  func pictureOfProfile() async throws {
    let template =
      "{% if page.picture %}{{ page.picture.url }} {{ page.picture.width }} {{ page.picture.alt }}{% endif %}"
    var site = try TestSite(
      text: "![A river](../media/river.png)",
      ["Templates/page.html": template, "Templates/area.html": template, "Templates/404.html": template]
    )
    .published("picture: {file: office.png, alt: The office}\n")
    site.add("Content/media/office.png", bytes: Picture.png(width: 1200, height: 630))
    site.add("Content/media/river.png", bytes: Picture.png(width: 640, height: 480))
    let built = try await site.build()
    expectText(
      try built.page("areas/labour.html"),
      "https://laos.iom.int/media/office.png 1200 The office"
    )
    expectText(try built.page("page.html"), "https://laos.iom.int/media/river.png 640 A river")
    expectText(try built.page("404.html"), "")
  }

  @Test(
    "a picture suits a large card that is sharp on it and about twice as wide as high",
    arguments: [
      (600, 300, "large"), (1200, 630, "large"), (1920, 1080, "large"), (900, 400, "large"),
      (599, 300, "small"), (640, 480, "small"), (904, 400, "small"), (600, 600, "small"),
    ] as [(UInt32, UInt32, String)]
  )
  func card(width: UInt32, height: UInt32, card: String) async throws {
    let template =
      "{% if page.picture %}{% if page.picture.is_large %}large{% else %}small{% endif %}{% endif %}"
    var site = try TestSite(text: "![A river](../media/river.png)", ["Templates/page.html": template])
      .published()
    site.add("Content/media/river.png", bytes: Picture.png(width: width, height: height))
    expectText(try await site.build().page("page.html"), card)
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
