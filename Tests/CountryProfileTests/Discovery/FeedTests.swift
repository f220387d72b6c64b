import TestSupport
import Testing

@Suite("Feeds")
struct FeedTests {
  private func update(_ title: String, _ lines: String) -> String {
    "---\ntitle: \(title)\n\(lines)---\n\nText.\n"
  }

  private func news(_ changes: [String: String?] = [:]) -> TestSite {
    TestSite(
      [
        "Content/en/updates/old.md": update("Old", "date: 2025-12-31\nsummary: Last year\n"),
        "Content/en/updates/new.md": update(
          "New & <b>“good”",
          "date: 2026-01-02\nreviewed: 2026-03-04\n"
        ),
        "Content/en/updates/ຂ່າວ.md": update("ຂ່າວ", "date: 2026-01-03\n"),
        "Content/en/updates/about.md": update("About", ""),
        "Content/en/updates/index.md": update("Updates", "summary: What is new\n"),
      ].merging(changes) { $1 }
    )
  }

  @Test("a section with dated pages has a feed of them, the newest first, word for word")
  func wordForWord() async throws {
    let profile = "licence: CC BY 4.0\n"
    let site = try news().published(at: "https://x.org/lao", profile)
      .replacing(
        "  name: IOM Lao PDR\n",
        with: "  name: IOM Lao PDR\n  email: a@iom.int\n",
        in: "Content/profile.yaml"
      )
    expectText(
      try await site.build().page("updates/feed.xml"),
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <id>https://x.org/lao/updates/feed.xml</id>
        <title>Updates – IOM Lao PDR</title>
        <subtitle>What is new</subtitle>
        <updated>2026-03-04T00:00:00Z</updated>
        <author>
          <name>IOM Lao PDR</name>
          <email>a@iom.int</email>
        </author>
        <link rel="self" type="application/atom+xml" href="https://x.org/lao/updates/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://x.org/lao/updates/index.html"/>
        <rights>CC BY 4.0</rights>
        <entry>
          <id>https://x.org/lao/updates/%E0%BA%82%E0%BB%88%E0%BA%B2%E0%BA%A7.html</id>
          <title>ຂ່າວ</title>
          <updated>2026-01-03T00:00:00Z</updated>
          <published>2026-01-03T00:00:00Z</published>
          <link rel="alternate" type="text/html" href="https://x.org/lao/updates/%E0%BA%82%E0%BB%88%E0%BA%B2%E0%BA%A7.html"/>
        </entry>
        <entry>
          <id>https://x.org/lao/updates/new.html</id>
          <title>New &amp; &lt;b&gt;“good”</title>
          <updated>2026-03-04T00:00:00Z</updated>
          <published>2026-01-02T00:00:00Z</published>
          <link rel="alternate" type="text/html" href="https://x.org/lao/updates/new.html"/>
        </entry>
        <entry>
          <id>https://x.org/lao/updates/old.html</id>
          <title>Old</title>
          <updated>2025-12-31T00:00:00Z</updated>
          <published>2025-12-31T00:00:00Z</published>
          <summary>Last year</summary>
          <link rel="alternate" type="text/html" href="https://x.org/lao/updates/old.html"/>
        </entry>
      </feed>
      """
    )
  }

  @Test("there is none without the site's address, and none for a section without dates")
  func none() async throws {
    #expect(try await !news().build().paths.contains { $0.hasSuffix("feed.xml") })
    let feeds = try await news().published().build().paths.filter { $0.hasSuffix("feed.xml") }
    #expect(feeds == ["updates/feed.xml"])
  }

  @Test("every page of the section knows the feed, and no other page does")
  func linked() async throws {
    let template = "{% if page.feed %}{{ page.feed.title }}: <a href=\"{{ page.feed.url }}\">x</a>{% endif %}"
    let built = try await news([
      "Templates/page.html": template, "Templates/section.html": template, "Templates/home.html": template,
    ]).published().build()
    let link = "Updates – IOM Lao PDR: <a href=\"feed.xml\">x</a>"
    expectText(try built.page("updates/new.html"), link)
    expectText(try built.page("updates/about.html"), link)
    expectText(try built.page("updates/index.html"), link)
    expectText(try built.page("areas/index.html"), "")
    expectText(try built.page("index.html"), "")
  }

  @Test("a feed has the fifty newest pages; those of one day stand as in the section's list")
  func longest() async throws {
    var pages: [String: String?] = [:]
    for number in 10..<70 {
      pages["Content/en/updates/n\(number).md"] = update("Update \(number)", "date: 2026-02-01\n")
    }
    let feed = try await news(pages).published().build().page("updates/feed.xml")
    let titles = feed.matches(of: /<title>(.*)<\/title>/).map { String($0.1) }.dropFirst()
    #expect(titles.count == 50)
    #expect(titles.first == "Update 10")
    #expect(titles.last == "Update 59")
  }

  @Test("a tab in a text, which XML can hold, stays in it")
  func tab() async throws {
    let page = update("\"A\\tb\"", "date: 2026-01-01\n")
    let feed = try await TestSite(["Content/en/updates/odd.md": page]).published().build()
    #expect(try feed.page("updates/feed.xml").contains("<title>A\tb</title>\n"))
  }

  @Test("the template of feeds is missed where there is a feed, and nowhere else")
  func missing() async throws {
    var site = try news().published()
    site.remove("Templates/site/feed.xml")
    expectText(
      try await site.messages,
      """
      Templates/site/feed.xml: error: this template is missing
        | create it: the feeds of sections whose pages have a 'date' are made from it

      """
    )
    for path in site.files.keys where path.hasPrefix("Content/en/updates/") { site.remove(path) }
    #expect(try await site.messages == "")
  }

  @Test("a feed has the words of its language and the records of the site")
  func fields() async throws {
    let template = """
      <feed title="{{ labels.skip_to_content }}">{{ site.name }} {{ site.home }}
      {% for area in areas %}{{ area.url }}{% if not loop.last %} {% endif %}{% endfor %}</feed>
      """
    var site = try news(["Templates/site/feed.xml": template]).published(at: "https://x.org/")
    site["Content/en/labels.yaml"] += "skip-to-content: Skip\n"
    expectText(
      try await site.build().page("updates/feed.xml"),
      """
      <feed title="Skip">IOM Lao PDR https://x.org/index.html
      https://x.org/areas/labour.html https://x.org/areas/health.html</feed>
      """
    )
  }
}
