import CountryProfile
import TestSupport
import Testing

/// The content of the fact sheets that belong to the home page and to areas.
@Suite struct FactSheetTests {
  @Test func aSiteThatAsksForNoneHasNone() async throws {
    let site = try await TestSite().build()
    #expect(!site.paths.contains { $0.hasPrefix("fact-sheet") })
  }

  @Test func thereIsOneOfTheProfileOneOfEachAreaAndAListOfThem() async throws {
    let site = try await TestSite.withFactSheets.build()
    #expect(site.messages == "")
    #expect(
      site.paths.filter { $0.hasPrefix("fact-sheet") } == [
        "fact-sheet.html", "fact-sheets.html", "fact-sheets/health.html", "fact-sheets/labour.html",
      ]
    )
    expectText(
      try site.page("fact-sheets.html"),
      "Home, 2 pages\nLabour migration, 1 page\nMigration health, 1 page\n"
    )
  }

  @Test func aFigureInATextHasTheNumberOfItsSource() async throws {
    expectText(
      try await TestSite.withFactSheets.build().page("fact-sheets/labour.html"),
      """
      <p>Text.</p>
      <p>There were <data value="1300000">over 1.3\u{A0}million</data>\
      <sup class="source-number"><a href="#source-1">1</a></sup>.</p>

      """
    )
  }

  @Test func sourcesAreNumberedAsTheirFiguresStandOnTheSheet() async throws {
    var site = TestSite.withFactSheets
    site["Templates/area-fact-sheet.html"] = """
      {% for figure in sheet.band %}{{ figure.fact.id }} {{ figure.source_number }}
      {% endfor %}{% for figure in sheet.figures %}{{ figure.fact.id }} {{ figure.source_number }}
      {% endfor %}{% for entry in sheet.sources %}{{ entry.number }} {{ entry.source.id }}
      {% endfor %}
      """
    site["Content/profile.yaml"] = site["Content/profile.yaml"]
      .replacing(
        "sources:\n",
        with: "sources:\n  - id: census\n    title: Census\n    publisher: Statistics\n"
      )
    site["Content/key-facts.yaml"] = site["Content/key-facts.yaml"]
      .replacing(
        "unit: people-per-km2\n    source: leaflet",
        with: "unit: people-per-km2\n    source: census"
      )
    expectText(
      try await site.build().page("fact-sheets/labour.html"),
      "population 1\ndensity 2\nmigrants-abroad 1\n1 leaflet\n2 census\n"
    )
  }

  @Test func theProfileShowsEveryAreaWithLowerHeadingsAndNoBlocksOfData() async throws {
    expectText(
      try await TestSite.withFactSheets.build().page("fact-sheet.html"),
      """
      <p>Welcome.</p>

      <h3>Labour migration</h3><p>Text.</p>
      <p>There were <data value="1300000">over 1.3\u{A0}million</data>\
      <sup class="source-number"><a href="#source-1">1</a></sup>.</p>
      <h3>Migration health</h3><h4>Malaria</h4>
      <p>Text.</p>

      """
    )
  }

  @Test(arguments: [
    ("introduction", "<h3>Migration health</h3>"), ("summary", "<h3>Labour migration</h3><h3>"),
  ])
  func theProfileMayShowLessOfEachArea(_ areas: String, _ part: String) async throws {
    let site = try TestSite.withFactSheets
      .replacing("band: basics\n", with: "band: basics\n  areas: \(areas)\n", in: "Content/profile.yaml")
    let sheet = try await site.build().page("fact-sheet.html")
    #expect(sheet.contains(part) && !sheet.contains("Malaria"))
  }

  @Test func anAreaCanHaveABandPartnersAndDonorsOfItsOwn() async throws {
    var site = try TestSite.withFactSheets
      .replacing(
        "band: basics\n",
        with: "band: basics\n  partners: [All]\n  donors: [One]\n",
        in: "Content/profile.yaml"
      )
      .replacing(
        "order: 2\n",
        with: "order: 2\nfact-sheet:\n  band: headline\n  partners: [Ministry]\n  donors: []\n",
        in: "Content/en/areas/health.md"
      )
    site["Templates/area-fact-sheet.html"] = """
      {% for figure in sheet.band %}{{ figure.fact.id }} {% endfor %}
      {% for name in sheet.partners %}{{ name }} {% endfor %}
      {% for name in sheet.donors %}{{ name }} {% endfor %}
      """
    let built = try await site.build()
    expectText(
      try built.page("fact-sheets/health.html"),
      "population density urban migrants-abroad Ministry "
    )
    expectText(try built.page("fact-sheets/labour.html"), "population density All One ")
  }

  @Test func aSectionCanBeLeftOutOfTheSheetsButNotOfThePage() async throws {
    let site = try TestSite.withFactSheets
      .replacing(
        "order: 2\n",
        with: "order: 2\nfact-sheet:\n  leave-out: [Malaria]\n",
        in: "Content/en/areas/health.md"
      )
    let built = try await site.build()
    #expect(try built.page("fact-sheets/health.html") == "")
    #expect(!(try built.page("fact-sheet.html").contains("Malaria")))
    #expect(try built.page("areas/health.html").contains("Malaria"))
  }

  @Test func aFigureThatIsLeftOutNeedsNoSource() async throws {
    var site = try TestSite.withFactSheets.replacing(
      "order: 1\n",
      with: "order: 1\nfact-sheet:\n  leave-out: [Numbers]\n",
      in: "Content/en/areas/labour.md"
    )
    site["Content/en/areas/labour.md"] = site["Content/en/areas/labour.md"]
      .replacing("There were", with: "## Numbers\n\nThere were")
    site["Templates/area-fact-sheet.html"] =
      "{% for figure in sheet.figures %}{{ figure.fact.id }}{% endfor %}"
    #expect(try await site.build().page("fact-sheets/labour.html") == "")
  }

  @Test func theFootCountsThePagesAndNamesTheEdition() async throws {
    var site = TestSite.withFactSheets
    let foot = "{% for page in sheet.pages %}{{ page.label }}, {{ sheet.edition.display }}\n{% endfor %}"
    site["Templates/fact-sheet.html"] = foot
    site["Templates/area-fact-sheet.html"] = foot
    let built = try await site.build()
    let day = "23 November 2026"
    expectText(try built.page("fact-sheet.html"), "Page 1 of 2, \(day)\nPage 2 of 2, \(day)\n")
    expectText(try built.page("fact-sheets/labour.html"), "Page 1 of 1, \(day)\n")
  }

  @Test func theAddressAndItsQRCodeNeedTheSitesAddress() async throws {
    let template =
      "{% if sheet.address %}{{ sheet.address }} {% endif %}{% if sheet.qr_code %}{{ sheet.qr_code.size }}{% endif %}"
    var site = TestSite.withFactSheets
    site["Templates/fact-sheet.html"] = template
    site["Templates/area-fact-sheet.html"] = template
    #expect(try await site.build().page("fact-sheet.html") == "")
    let published = try await site.published().build()
    #expect(try published.page("fact-sheet.html").hasPrefix("https://laos.iom.int/ "))
    #expect(try published.page("fact-sheets/labour.html") == "https://laos.iom.int/areas/labour.html 37")
  }

  @Test func withoutAPrinterNothingLeadsToAPDF() async throws {
    var site = try TestSite.withFactSheets.published()
    site["Templates/fact-sheet.html"] = "{% if sheet.pdf %}{{ sheet.pdf.url }}{% endif %}"
    site["Templates/fact-sheets.html"] =
      "{% for sheet in sheets %}{% if sheet.pdf %}PDF{% endif %}{% endfor %}"
    site["Templates/home.html"] =
      "{% if page.fact_sheet %}<a href=\"{{ page.fact_sheet.url }}\">x</a>{% if page.fact_sheet.pdf %}PDF{% endif %}"
      + "{% endif %}{% if page.picture %}picture{% endif %}"
    let built = try await site.build()
    #expect(try built.page("fact-sheet.html") == "")
    #expect(try built.page("fact-sheets.html") == "")
    #expect(try built.page("index.html") == "<a href=\"fact-sheet.html\">x</a>")
  }

  @Test func theSheetsAreTheSameWhateverTheDay() async throws {
    let site = TestSite.withFactSheets
    let (one, other) = (try await site.build(), try await site.build(today: .day("2031-01-01")))
    #expect(try one.bytes("fact-sheet.html") == other.bytes("fact-sheet.html"))
  }
}
