import TestSupport
import Testing

/// Errors in the settings of fact sheets, in `profile.yaml` and in the front matter of pages.
@Suite struct FactSheetCheckTests {
  @Test func theEditionIsADayThatSomeoneWrote() async throws {
    let site = try TestSite.withFactSheets.replacing(
      "  edition: 2026-11-23\n",
      with: "",
      in: "Content/profile.yaml"
    )
    expectText(
      try await site.messages,
      """
      Content/profile.yaml:24:3: error: 'fact-sheets' has no 'edition'
      24 |   band: basics
         |   ^ add a line 'edition: …'

      """
    )
  }

  @Test func theBandIsAGroupOfKeyFacts() async throws {
    let site = try TestSite.withFactSheets.replacing(
      "band: basics",
      with: "band: basic",
      in: "Content/profile.yaml"
    )
    expectText(
      try await site.messages,
      """
      Content/profile.yaml:25:9: error: there is no group of key facts 'basic'
      25 |   band: basic
         |         ^ did you mean 'basics'?

      """
    )
  }

  @Test func soIsTheBandOfAnArea() async throws {
    let site = try TestSite.withFactSheets
      .replacing(
        "order: 2\n",
        with: "order: 2\nfact-sheet:\n  band: money\n",
        in: "Content/en/areas/health.md"
      )
    expectText(
      try await site.messages,
      """
      Content/en/areas/health.md:5:9: error: there is no group of key facts 'money'
      5 |   band: money
        |         ^ add it to 'groups' in key-facts.yaml

      """
    )
  }

  @Test func aSectionThatIsLeftOutMustBeThere() async throws {
    let site = try TestSite.withFactSheets
      .replacing(
        "order: 2\n",
        with: "order: 2\nfact-sheet:\n  leave-out: [malaria]\n",
        in: "Content/en/areas/health.md"
      )
    expectText(
      try await site.messages,
      """
      Content/en/areas/health.md:5:15: error: this page has no heading 'malaria' whose section could be left out
      5 |   leave-out: [malaria]
        |               ^ did you mean 'Malaria'?

      """
    )
  }

  @Test func pagesAreCountedInWords() async throws {
    var site = TestSite.withFactSheets
    site["Content/en/labels.yaml"] = TestSite()["Content/en/labels.yaml"]
    expectText(
      try await site.messages,
      """
      Content/en/labels.yaml: error: the list of labels has no 'pages', and fact sheets have page numbers
        | add lines 'pages:', '  position: "Page {number} of {total}"', '  one: 1 page', '  many: "{number} pages"'

      """
    )
  }

  @Test func onlyHomeAndAreasHaveASheet() async throws {
    var site = TestSite.withFactSheets
    site["Content/en/key-facts.md"] = "---\ntitle: Key facts\nfact-sheet:\n  band: basics\n---\n"
    expectText(
      try await site.messages,
      """
      Content/en/key-facts.md:4:3: warning: no fact sheet is made from this page
      4 |   band: basics
        |   ^ leave this out; sheets are made from home.md and from pages in 'areas'

      """
    )
  }

  @Test func aSiteWithoutSheetsHasNoUseForWhatPagesSayOfThem() async throws {
    let site = try TestSite()
      .replacing(
        "order: 2\n",
        with: "order: 2\nfact-sheet:\n  leave-out: []\n",
        in: "Content/en/areas/health.md"
      )
    expectText(
      try await site.messages,
      """
      Content/en/areas/health.md:5:3: warning: this site makes no fact sheets
      5 |   leave-out: []
        |   ^ add 'fact-sheets:' to profile.yaml, or leave this out

      """
    )
  }

  @Test func aMistakeInTheProfileIsTheOnlyMessage() async throws {
    let site = try TestSite.withFactSheets
      .replacing(
        "order: 2\n",
        with: "order: 2\nfact-sheet:\n  band: basics\n",
        in: "Content/en/areas/health.md"
      )
      .replacing("edition:", with: "editon:", in: "Content/profile.yaml")
    expectText(
      try await site.messages,
      """
      Content/profile.yaml:24:3: error: 'fact-sheets' has nothing called 'editon'
      24 |   editon: 2026-11-23
         |   ^ did you mean 'edition'?

      """
    )
  }

  @Test func anEditionIsOfTodayOrEarlier() async throws {
    let site = try TestSite.withFactSheets.replacing(
      "2026-11-23",
      with: "2126-11-23",
      in: "Content/profile.yaml"
    )
    expectText(
      try await site.messages,
      """
      Content/profile.yaml:24:12: warning: 2126-11-23 is still to come
      24 |   edition: 2126-11-23
         |            ^ write the day on which the sheets are made

      """
    )
  }

  @Test(arguments: ["", "fact-sheet:\n  partners: [UN]\n"])
  func aListOfSheetsThatAreNotMadeIsPointedOut(options: String) async throws {
    let site = TestSite([
      "Content/en/fact-sheets.md": "---\ntitle: Fact sheets\n\(options)---\n",
      "Templates/fact-sheets.html": "{{ page.body }}",
    ])
    expectText(
      try await site.messages,
      """
      Content/en/fact-sheets.md: warning: this page lists the fact sheets, and the site makes none
        | add 'fact-sheets:' to profile.yaml, or remove this page, also from 'navigation'

      """
    )
  }

  @Test func aPageCannotTakeThePlaceOfASheet() async throws {
    var site = TestSite.withFactSheets
    site["Content/en/fact-sheets/labour.md"] = "---\ntitle: Another\n---\n"
    let messages = try await site.messages
    #expect(
      messages.contains(
        "Content/en/fact-sheets/labour.md: error: no folder can be called 'fact-sheets'"
      )
    )
  }

  @Test func theirTemplatesAreNeeded() async throws {
    var site = TestSite.withFactSheets
    site = TestSite(
      site.files.mapValues { String(decoding: $0, as: UTF8.self) }.merging([
        "Templates/area-fact-sheet.html": nil
      ]) { $1 }
    )
    expectText(
      try await site.messages,
      "Templates/area-fact-sheet.html: error: this template is missing\n  | create it: every site needs it\n"
    )
  }

  @Test func theirTemplatesAreCheckedWhereNoSheetIsMade() async throws {
    let site = TestSite(["Templates/fact-sheet.html": "{{ sheet.titel }}"])
    expectText(
      try await site.messages,
      """
      Templates/fact-sheet.html:1:10: error: a fact sheet has no field 'titel'
      1 | {{ sheet.titel }}
        |          ^ did you mean 'title'?

      """
    )
  }

  @Test func aKeyFactInABandIsUsed() async throws {
    var site = TestSite.withFactSheets
    site["Content/en/home.md"] = "---\ntitle: Home\n---\n\nNothing.\n"
    let messages = try await site.messages
    #expect(!messages.contains("'population'") && messages.contains("no page uses the key fact 'urban'"))
  }
}
