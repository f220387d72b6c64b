import Testing

@Suite("One mistake neither causes nor hides others")
struct FollowingErrorsTests {
  /// A page without mistakes, which uses content from the files in which the tests make mistakes.
  private let page = """
    [Over 1.3 million](fact:migrants-abroad), [35 per cent](fact:urban), [7.1 million](fact:population),
    [a fact](key-facts.md#population), [a source](key-facts.md#source-leaflet)

    ![Figures](facts:headline)
    """

  @Test(
    "a mistake in a file that others need is the only error",
    arguments: [
      (
        "en/labels.yaml", "\"over {number}\"", "over",
        "6:9: error: 'over' must say where the number stands, once"
      ),
      (
        "en/labels.yaml", "\"{number} million\"", "million",
        "3:12: error: '1000000' must say where the number stands, once"
      ),
      (
        "en/labels.yaml", "\"{number} per cent\"", "per cent",
        "1:10: error: 'percent' must say where the number stands, once"
      ),
      (
        "en/labels.yaml", "not-found: Page", "notfound: Page",
        "1:1: error: the list of labels has no 'not-found'"
      ),
      ("en/labels.yaml", "not-found: Page not found", "not-found:", "10:11: error: 'not-found' has no value"),
      ("en/labels.yaml", "percent: ", "percent ", "2:11: error: this line does not fit the lines above it"),
      ("key-facts.yaml", "value: 1300000", "value 1300000", "14:5: error: this line has no colon"),
      (
        "key-facts.yaml", "[population, density, urban, migrants-abroad]", "population",
        "30:13: error: 'headline' must be a list"
      ),
      ("profile.yaml", "sources:", "source:", "19:1: error: the profile has nothing called 'source'"),
      ("profile.yaml", "abbreviation: IOM", "abbreviation IOM", "3:3: error: this line has no colon"),
      ("profile.yaml", "- code: en", "- code: e n", "11:11: error: 'e n' is not a language code"),
    ]
  )
  func onlyError(file: String, text: String, mistake: String, error: String) async throws {
    let path = "Content/\(file)"
    let site = TestSite(text: page, ["Templates/404.html": "{{ labels.not_found }}"])
    let found = try await site.replacing(text, with: mistake, in: path).messages
    #expect(found.split(separator: "\n").first.map(String.init) == "\(path):\(error)")
    #expect(found.split(separator: "\n").count { $0.contains(": error: ") } == 1, "\(found)")
  }

  @Test(
    "links, pictures and templates are checked beside a file that can't be read",
    arguments: ["en/labels.yaml", "key-facts.yaml", "profile.yaml"]
  )
  func linksAreChecked(file: String) async throws {
    let site = TestSite(
      text: "[x](areas/helth.md) ![map](../media/map.png)",
      ["Content/\(file)": "- a: [\n", "Templates/page.html": "{% if page.title %}"]
    )
    let errors = try await site.messages.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors.contains("Content/en/page.md:5:1: error: there is no page 'areas/helth.md'"))
    #expect(errors.contains("Content/en/page.md:5:21: error: there is no picture '../media/map.png'"))
    #expect(errors.contains { $0.hasPrefix("Templates/page.html:1:1: error: ") })
    #expect(errors.count == 4)
  }

  @Test("key facts are checked beside a profile that can't be read")
  func factsAreChecked() async throws {
    let site = try TestSite(["Content/profile.yaml": "- a: ["])
      .replacing("value: 27", with: "value: many", in: "Content/key-facts.yaml")
    #expect(try await site.messages.contains("Content/key-facts.yaml:26:12: error: 'many' is not a number\n"))
  }
}
