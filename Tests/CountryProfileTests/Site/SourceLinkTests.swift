import TestSupport
import Testing

@Suite("Links from figures that are no key facts to their sources")
struct SourceLinkTests {
  @Test("such a figure leads to the place of its source on the page of key facts")
  func page() async throws {
    let site = try await TestSite(text: "In [12% of *districts*](source:leaflet) there is no road.").build()
    #expect(site.messages == "")
    expectText(
      try site.page("page.html"),
      "<p>In <a href=\"key-facts.html#source-leaflet\">12% of <em>districts</em></a> there is no road.</p>\n"
    )
  }

  @Test("it may say the same as a key fact that it does not speak of")
  func sameAsFact() async throws {
    #expect(try await TestSite(text: "In [35% of districts](source:leaflet).").messages == "")
  }

  @Test("a source that does not exist, a text that is missing and a place in a source are errors")
  func mistakes() async throws {
    expectText(
      try await TestSite(
        text:
          "[12%](source:leaflat), [12%](source:census-of-2023), [](source:leaflet), [12%](source:leaflet#top)"
      ).messages,
      """
      Content/en/page.md:5:1: error: there is no source 'leaflat'
      5 | [12%](source:leaflat), [12%](source:census-of-2023), [](source:leaflet), [12%](source:leaflet#top)
        | ^ did you mean 'leaflet'?
      Content/en/page.md:5:24: error: there is no source 'census-of-2023'
      5 | [12%](source:leaflat), [12%](source:census-of-2023), [](source:leaflet), [12%](source:leaflet#top)
        |                        ^ add it to 'sources' in profile.yaml
      Content/en/page.md:5:54: error: this link to a source has no text
      5 | [12%](source:leaflat), [12%](source:census-of-2023), [](source:leaflet), [12%](source:leaflet#top)
        |                                                      ^ write the words that come from it between the square brackets
      Content/en/page.md:5:74: error: a source has no places to link to
      5 | [12%](source:leaflat), [12%](source:census-of-2023), [](source:leaflet), [12%](source:leaflet#top)
        |                                                                          ^ leave out '#top'

      """
    )
  }

  @Test("the dots of a link that a message offers are no id: the ids are named")
  func dots() async throws {
    expectText(
      try await TestSite(text: "[12%](source:…)").messages,
      """
      Content/en/page.md:5:1: error: '…' stands for the id of a source
      5 | [12%](source:…)
        | ^ write one of these in its place: leaflet

      """
    )
  }

  @Test("in the title of a page it leads to its source, and in the data of a fact it has it")
  func titlesAndNotes() async throws {
    var site = try TestSite().replacing(
      "    qualifier: over\n",
      with: "    qualifier: over\n    note: \"[12% of them](source:leaflet) came back\"\n",
      in: "Content/key-facts.yaml"
    )
    site["Content/en/areas/health.md"] = "---\ntitle: \"[12%](source:leaflet) of districts\"\n---\n\nText.\n"
    site["Templates/area.html"] =
      "{% for part in page.title_parts %}{{ part.text }}{% if part.url %} ({{ part.text }}){% endif %}{% endfor %}"
    let built = try await site.build()
    #expect(built.messages == "")
    expectText(try built.page("areas/health.html"), "12% (12%) of districts")
    let fact = try built.json("data/key-facts.json")["facts"]?[1]
    #expect(fact?["figures"]?[0]?["text"] == "12% of them")
    #expect(fact?["figures"]?[0]?["source"]?["id"] == "leaflet")
  }

  @Test("if the sources have errors, links to them are not checked")
  func unknownSources() async throws {
    let site = try TestSite(text: "In [12%](source:nowhere).")
      .replacing("  - id: leaflet\n", with: "  - id: Leaflet\n", in: "Content/profile.yaml")
    #expect(try await !site.messages.contains("nowhere"))
  }

  @Test("the data of an area has its text and its source")
  func data() async throws {
    var site = TestSite()
    site["Content/en/areas/health.md"] =
      "---\ntitle: Health\n---\n\nIn [12% of\ndistricts](source:leaflet).\n"
    let area = try await site.build().json("data/areas/health.json")
    #expect(area["figures"]?[0]?["language"] == "en")
    #expect(area["figures"]?[0]?["text"] == "12% of districts")
    #expect(area["figures"]?[0]?["source"]?["id"] == "leaflet")
    #expect(area["facts"]?[0] == nil)
  }

  @Test("on a fact sheet, it has the number of its source, which is listed even if no key fact is from it")
  func factSheet() async throws {
    var site = try TestSite.withFactSheets.replacing(
      "sources:\n",
      with: "sources:\n  - id: census\n    title: Census\n    publisher: Office\n",
      in: "Content/profile.yaml"
    )
    site["Content/en/areas/health.md"] =
      "---\ntitle: Health\n---\n\nIn [12% of districts](source:census).\n"
    site["Templates/area-fact-sheet.html"] =
      "{{ sheet.body }}{% for entry in sheet.sources %}{{ entry.number }} {{ entry.source.id }}\n{% endfor %}"
    expectText(
      try await site.build().page("fact-sheets/health.html"),
      """
      <p>In 12% of districts<sup class="source-number"><a href="#source-2">2</a></sup>.</p>
      1 leaflet
      2 census

      """
    )
  }
}
