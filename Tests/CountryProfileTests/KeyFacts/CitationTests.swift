import TestSupport
import Testing

@Suite("How figures are cited")
struct CitationTests {
  private let template = [
    "Templates/key-facts.html": "{% for fact in all_facts %}{{ fact.citation }}\n{% endfor %}"
  ]
  private let labels = "Content/en/labels.yaml"

  @Test("a citation says who, what with its unit, and when, or that no date is stated")
  func withoutAddress() async throws {
    expectText(
      try await TestSite(template).build().page("key-facts.html"),
      """
      IOM, IOM Lao PDR leaflet, Population: 7.1 million (Date not stated).
      IOM, IOM Lao PDR leaflet, Lao migrants abroad: over 1.3 million (2019).
      IOM, IOM Lao PDR leaflet, Urban population: 35% (Date not stated).
      IOM, IOM Lao PDR leaflet, Population density: 27 people per km² (Date not stated).

      """
    )
  }

  @Test("where the site has an address, it ends with the permanent address of the figure")
  func withAddress() async throws {
    let site = try TestSite(template)
      .published(at: "https://example.org/lao")
    let page = try await site.build().page("key-facts.html")
    #expect(
      page.contains(
        "Population: 7.1 million (Date not stated). https://example.org/lao/key-facts.html#population\n"
      )
    )
  }

  @Test("its words and their order are those of labels.yaml")
  func wording() async throws {
    let site = try TestSite(template)
      .replacing(
        "{publisher}, {title}, {label}: {figure} ({period}).",
        with: "{label} ({period}): {figure}. ທີ່ມາ: {publisher}, {title}",
        in: labels
      )
      .replacing("Date not stated", with: "ບໍ່ລະບຸວັນທີ", in: labels)
    let page = try await site.build().page("key-facts.html")
    #expect(page.hasPrefix("Population (ບໍ່ລະບຸວັນທີ): 7.1 million. ທີ່ມາ: IOM, IOM Lao PDR leaflet\n"))
    #expect(page.contains("\nLao migrants abroad (2019): over 1.3 million. "))
  }

  @Test("the data have it by language")
  func data() async throws {
    let facts = try await TestSite().build().json("data/key-facts.json")["facts"]
    #expect(
      facts?[2]?["citation"]?["en"] == "IOM, IOM Lao PDR leaflet, Urban population: 35% (Date not stated)."
    )
  }

  @Test("a part that is misspelt is an error with a suggestion")
  func misspelt() async throws {
    let found = try await TestSite().replacing("{publisher}", with: "{publsher}", in: labels).messages
    expectText(
      found,
      """
      Content/en/labels.yaml:16:9: error: nothing can be filled in for '{publsher}'
      16 |   text: "{publsher}, {title}, {label}: {figure} ({period})."
         |         ^ did you mean '{publisher}'?

      """
    )
  }

  @Test("a part that resembles none is an error with all there are")
  func unknown() async throws {
    let found = try await TestSite().replacing("{citation}", with: "{where}", in: labels).messages
    #expect(found.contains(":17:17: error: nothing can be filled in for '{where}'\n"))
    #expect(found.hasSuffix("^ use one of: {citation}, {address}\n"))
  }

  @Test("a citation without a date, or without another part, is an error")
  func missing() async throws {
    let found = try await TestSite().replacing(" ({period}).", with: ".", in: labels).messages
    expectText(
      found,
      """
      Content/en/labels.yaml:16:9: error: 'text' must say where '{period}' stands
      16 |   text: "{publisher}, {title}, {label}: {figure}."
         |         ^ write {period} in its place

      """
    )
  }

  @Test("labels without a citation are an error")
  func required() async throws {
    let found = try await TestSite().replacing("figure-citation:", with: "figure-citations:", in: labels)
      .messages
    #expect(found.contains("error: the list of labels has no 'figure-citation'\n"))
  }
}
