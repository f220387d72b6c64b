import TestSupport
import Testing

@testable import CountryProfile

@Suite("Links in texts of YAML and front matter")
struct LinkedTextTests {
  @Test("a text has parts: words, and links with their place")
  func parts() {
    let text = LinkedText("Für [](fact:projects/words), [35%](source:moh-2023)")
    #expect(text.parts.map(\.text) == ["Für ", "", ", ", "35%"])
    #expect(text.links.map(\.scheme) == [.fact, .source])
    #expect(text.links.map(\.path) == ["projects/words", "moh-2023"])
    #expect(text.links.map(\.id) == ["projects", "moh-2023"])
    #expect(text.links.map { text.words($0.range) } == ["[](fact:projects/words)", "[35%](source:moh-2023)"])
    #expect(text.plain == "Für , 35%")
  }

  @Test(
    "what is no link to a key fact or a source stays as it is written",
    arguments: [
      "35% [see below]", "[text](page.md)", "[text](https://www.example.org)", "![text](fact:population)",
      "[text] (fact:population)", "[text](fact:population", "text](fact:population)",
      "[text](facts:headline)",
      "[", "]", "[]", "[](", "",
    ]
  )
  func noLinks(text: String) {
    #expect(LinkedText(text).links.isEmpty)
    #expect(LinkedText(text).plain == text)
  }

  @Test("the inner one of two opening brackets belongs to the link")
  func brackets() {
    #expect(LinkedText("[see [35%](fact:urban)]").plain == "[see 35%]")
  }

  @Test("in front matter they are checked as in Markdown")
  func frontMatter() async throws {
    var site = TestSite.withFactSheets
    site["Content/en/areas/health.md"] = """
      ---
      title: "[7.2 million](fact:population) people"
      summary: >-
        Abroad are
        [1.3 million](fact:migrants-abroad), and over [1.3 million](fact:migrants-abroad).
      fact-sheet:
        partners: [Ministry, "[12](source:leaflat)"]
        donors:
          - "[](fact:nobody)"
      ---

      Text.

      """
    expectText(
      try await site.messages,
      """
      Content/en/areas/health.md:2:9: error: the text says '7.2 million', but the key fact 'population' says '7.1 million'
      2 | title: "[7.2 million](fact:population) people"
        |         ^ write [7.1 million](fact:population), or correct key-facts.yaml
      Content/en/areas/health.md:5:3: warning: the key fact 'migrants-abroad' says 'over 1.3 million', not just '1.3 million'
      5 |   [1.3 million](fact:migrants-abroad), and over [1.3 million](fact:migrants-abroad).
        |   ^ write [over 1.3 million](fact:migrants-abroad)
      Content/en/areas/health.md:7:25: error: there is no source 'leaflat'
      7 |   partners: [Ministry, "[12](source:leaflat)"]
        |                         ^ did you mean 'leaflet'?
      Content/en/areas/health.md:9:8: error: there is no key fact 'nobody'
      9 |     - "[](fact:nobody)"
        |        ^ add it to key-facts.yaml

      """
    )
  }

  @Test("in profile.yaml, key-facts.yaml and labels.yaml too")
  func yaml() async throws {
    var site = TestSite()
    site["Content/profile.yaml"] += "disclaimer: Of [36%](fact:urban)\n"
    site["Content/key-facts.yaml"] = site["Content/key-facts.yaml"]
      .replacing("  - id: density\n", with: "  - id: density\n    note: As [](source:leaflet)\n")
    site["Content/en/labels.yaml"] += "greeting: 'See [9](fact:urban/word)'\n"
    let lines =
      site["Content/en/labels.yaml"].split(separator: "\n", omittingEmptySubsequences: false).count - 1
    expectText(
      try await site.messages,
      """
      Content/en/labels.yaml:\(lines):16: error: '/word' chooses the text for a link that has none, but this one says '9'
      \(lines) | greeting: 'See [9](fact:urban/word)'
         |                ^ write [9](fact:urban)
      Content/key-facts.yaml:25:14: error: this link to a source has no text
      25 |     note: As [](source:leaflet)
         |              ^ write the words that come from it between the square brackets
      Content/profile.yaml:23:16: error: the text says '36%', but the key fact 'urban' says '35 per cent'
      23 | disclaimer: Of [36%](fact:urban)
         |                ^ write [35 per cent](fact:urban), or correct key-facts.yaml

      """
    )
  }

  @Test("in messages with slots, a link is shown as it is written, which is a warning")
  func messages() async throws {
    var site = TestSite.withFactSheets
    site["Content/en/labels.yaml"] = site["Content/en/labels.yaml"]
      .replacing("one: 1 page", with: "one: '[1](fact:density) page'")
    #expect(
      try await site.messages.contains(
        "warning: a text is shown as it is written, so readers see '[1](fact:density)'"
      )
    )
  }

  @Test("other Markdown in YAML is a warning")
  func otherMarkdown() async throws {
    var site = TestSite()
    site["Content/profile.yaml"] += "disclaimer: As [*7.1 million*](fact:population) and [here](home.md)\n"
    let messages = try await site.messages
    #expect(
      messages.contains("warning: 'disclaimer' is shown as it is written, so readers see '*7.1 million*'")
    )
    site = TestSite()
    site["Content/profile.yaml"] += "disclaimer: As [7.1 million](fact:population) and [here](home.md)\n"
    expectText(
      try await site.messages,
      """
      Content/profile.yaml:23:51: warning: 'disclaimer' is shown as it is written, so readers see '[here](home.md)'
      23 | disclaimer: As [7.1 million](fact:population) and [here](home.md)
         |                                                   ^ write the words alone: only links to fact:… and source:… work here

      """
    )
  }

  @Test("a link without its square brackets is a warning, in YAML as in Markdown")
  func halfLink() async throws {
    var site = TestSite(text: "Of [27](density) and [12%](leaflet).")
    site["Content/profile.yaml"] += "disclaimer: For 7.1 million (fact:population) people\n"
    let messages = try await site.messages
    #expect(
      messages.contains(
        """
        warning: 'disclaimer' is shown as it is written, so readers see '(fact:population)'
        23 | disclaimer: For 7.1 million (fact:population) people
           |                             ^ write the figure in square brackets right before it, as in '[9](fact:population)'
        """
      )
    )
    #expect(messages.contains("^ did you mean 'fact:density'?"))
    #expect(messages.contains("^ did you mean 'source:leaflet'?"))
  }

  @Test("where nothing can be a link, readers see the words, with figures filled in")
  func plain() async throws {
    var site = TestSite()
    site["Content/profile.yaml"] = site["Content/profile.yaml"]
      .replacing("publisher: IOM\n", with: "publisher: IOM\n    note: For [](fact:population).\n")
    site["Content/profile.yaml"] += "disclaimer: \"[](fact:urban) of [people](source:leaflet)\"\n"
    site["Content/key-facts.yaml"] = site["Content/key-facts.yaml"]
      .replacing("  - id: density\n", with: "  - id: density\n    note: Of [](fact:population)\n")
    site["Content/en/labels.yaml"] += "greeting: \"[](fact:density/words) people\"\n"
    site["Content/en/areas/health.md"] =
      "---\ntitle: \"[](fact:urban) in towns\"\nsummary: Of [12%](source:leaflet)\n---\n\nText.\n"
    site["Templates/page.html"] =
      "{{ labels.greeting }}; {% if site.disclaimer %}{{ site.disclaimer }}{% endif %}"
    site["Content/en/page.md"] = "---\ntitle: Page\n---\n"
    site["Content/en/home.md"] += "\n[A page](page.md)\n"
    let built = try await site.build()
    #expect(built.messages == "")
    #expect(try built.page("page.html") == "Twenty-seven people; 35 per cent of people")
    let areas = try built.json("data/areas.json")
    #expect(areas["areas"]?[1]?["title"]?["en"] == "35 per cent in towns")
    #expect(areas["areas"]?[1]?["summary"]?["en"] == "Of 12%")
    let area = try built.json("data/areas/health.json")
    #expect(area["facts"]?[0] == "urban")
    #expect(area["figures"]?[0]?["text"] == "12%")
    let profile = try built.json("data/profile.json")
    #expect(profile["disclaimer"]?["en"] == "35 per cent of people")
    #expect(profile["sources"]?[0]?["note"]?["en"] == "For 7.1 million.")
    #expect(try built.page("data/key-facts.csv").contains(",Of 7.1 million,"))
  }

  @Test("each text is checked in the words of its language")
  func languages() async throws {
    var site = TestSite()
    site["Content/profile.yaml"] = site["Content/profile.yaml"]
      .replacing("contact:\n", with: "  - code: lo\n    name: ລາວ\ncontact:\n")
    site["Content/profile.yaml"] +=
      "disclaimer: {en: \"[7.1 million](fact:population)\", lo: \"[7.1 million](fact:population)\"}\n"
    site["Content/lo/home.md"] = site["Content/en/home.md"]
    site["Content/lo/labels.yaml"] = site["Content/en/labels.yaml"]
      .replacing("} million\"", with: "} ລ້ານ\"").replacing("} billion\"", with: "} ຕື້\"")
    let messages = try await site.build(languageLimit: 2).messages
    #expect(messages.contains("Content/profile.yaml:25:57: error: the text says '7.1 million'"))
    #expect(!messages.contains("Content/profile.yaml:25:19"))
  }

  @Test("a key fact to which such a text links is used")
  func use() async throws {
    let unused = "  - id: unused\n    label: Unused\n    value: 1.5\n    source: leaflet\n"
    var site = TestSite()
    site["Content/key-facts.yaml"] = site["Content/key-facts.yaml"].replacing(
      "groups:\n",
      with: unused + "groups:\n"
    )
    #expect(try await site.messages.contains("no page uses the key fact 'unused'"))
    var note = site
    note["Content/profile.yaml"] += "disclaimer: By [1.5](fact:unused)\n"
    #expect(try await note.messages == "")
    var summary = site
    summary["Content/en/areas/health.md"] =
      "---\ntitle: Health\nsummary: By [1.5](fact:unused)\n---\n\nText.\n"
    #expect(try await summary.messages == "")
  }

  @Test("templates get a text in parts, in which figures lead to their key fact or source")
  func shown() async throws {
    var site = TestSite()
    site["Content/profile.yaml"] += "disclaimer: All of [12%](source:leaflet)\n"
    site["Content/profile.yaml"] += "licence: For [35%](fact:urban)\ncitation: By [12%](source:leaflet)\n"
    site["Content/en/page.md"] = "---\ntitle: Page\nsummary: \"[7.1 million](fact:population) people\"\n---\n"
    site["Content/en/home.md"] += "\n[A page](page.md)\n"
    site["Templates/page.html"] = """
      {% for part in page.summary_parts %}{% include "parts/text-part.html" %}{% endfor %} / \
      {% for part in site.disclaimer_parts %}{% include "parts/text-part.html" %}{% endfor %} / \
      {% for part in site.licence_parts %}{% include "parts/text-part.html" %}{% endfor %} / \
      {% for part in site.citation_parts %}{% include "parts/text-part.html" %}{% endfor %}
      """
    site["Templates/parts/text-part.html"] =
      "{% if part.url %}<a href=\"{{ part.url }}\">{{ part.text }}</a>{% else %}{{ part.text }}{% endif %}\n"
    let built = try await site.build()
    #expect(built.messages == "")
    expectText(
      try built.page("page.html"),
      "<a href=\"key-facts.html#population\">7.1\u{A0}million</a> people / "
        + "All of <a href=\"key-facts.html#source-leaflet\">12%</a> / "
        + "For <a href=\"key-facts.html#urban\">35%</a> / "
        + "By <a href=\"key-facts.html#source-leaflet\">12%</a>"
    )
  }

  @Test("on a fact sheet, they have the number of their source, and are listed as those in its text")
  func factSheet() async throws {
    var site = try TestSite.withFactSheets.replacing(
      "sources:\n",
      with: "sources:\n  - id: census\n    title: Census\n    publisher: Office\n",
      in: "Content/profile.yaml"
    )
    site["Content/en/areas/health.md"] =
      "---\ntitle: Health\nsummary: In [12%](source:census), [35%](fact:urban)\n---\n\nText.\n"
    site["Templates/area-fact-sheet.html"] = """
      {% for part in sheet.summary_parts %}{{ part.text }}\
      {% if part.source_number %}({{ part.source_number }}){% endif %}{% endfor %}; \
      {% for figure in sheet.figures %}{{ figure.fact.id }}{% endfor %}; \
      {% for entry in sheet.sources %}{{ entry.source.id }} {% endfor %}
      """
    expectText(
      try await site.build().page("fact-sheets/health.html"),
      "In 12%(2), 35%(1); urban; leaflet census "
    )
  }

  @Test("in the note of a figure in the band of a fact sheet, they have the number of their source")
  func noteOnFactSheet() async throws {
    var site = try TestSite.withFactSheets.replacing(
      "sources:\n",
      with: "sources:\n  - id: census\n    title: Census\n    publisher: Office\n",
      in: "Content/profile.yaml"
    ).replacing(
      "value: 7100000\n",
      with: "value: 7100000\n    note: In [12%](source:census), [35%](fact:urban)\n",
      in: "Content/key-facts.yaml"
    )
    site["Content/en/areas/health.md"] = "---\ntitle: Health\n---\n\nText.\n"
    site["Templates/area-fact-sheet.html"] = """
      {% for figure in sheet.band %}{% for part in figure.note_parts %}{{ part.text }}\
      {% if part.source_number %}({{ part.source_number }}){% endif %}{% endfor %}{% endfor %}; \
      {% for figure in sheet.figures %}{{ figure.fact.id }}{% endfor %}; \
      {% for entry in sheet.sources %}{{ entry.source.id }} {% endfor %}
      """
    expectText(
      try await site.build().page("fact-sheets/health.html"),
      "In 12%(2), 35%(1); urban; leaflet census "
    )
  }

  @Test("in the texts of pictures and the titles of blocks, they are checked, and readers see the words")
  func pictures() async throws {
    var site = TestSite(
      text: """
        ![Map of [7.1 million](fact:population) people](../media/map.svg)

        ![The [35%](fact:urban) of towns](facts:headline)
        """
    )
    site["Content/media/map.svg"] =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"></svg>"
    let built = try await site.build()
    #expect(built.messages == "")
    let page = try built.page("page.html")
    #expect(page.contains("alt=\"Map of 7.1 million people\""))
    #expect(page.contains("The 35% of towns"))
    site["Content/en/page.md"] = site["Content/en/page.md"]
      .replacing("7.1 million", with: "7.2 million").replacing("35%", with: "")
    expectText(
      try await site.messages,
      """
      Content/en/page.md:5:10: error: the text says '7.2 million', but the key fact 'population' says '7.1 million'
      5 | ![Map of [7.2 million](fact:population) people](../media/map.svg)
        |          ^ write [7.1 million](fact:population), or correct key-facts.yaml
      Content/en/page.md:7:7: error: in the text of a picture or a block of data, no figure is filled in
      7 | ![The [](fact:urban) of towns](facts:headline)
        |       ^ write the figure between the square brackets

      """
    )
  }
}
