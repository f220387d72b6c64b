import TestSupport
import Testing

@Suite("Terms that the profile discourages")
struct TermTests {
  private static let terms = """
    terms:
      - avoid: illegal migrants
        use: irregular migrants
        note: a person is not illegal
      - avoid: Vietnam
        use: Viet Nam

    """

  private func profile(_ terms: String = Self.terms) -> [String: String?] {
    ["Content/profile.yaml": TestSite()["Content/profile.yaml"] + terms]
  }

  private func messages(_ text: String) async throws -> String {
    try await TestSite(text: text, profile()).messages
  }

  @Test("a use in a text is a warning that says what to write instead, and why")
  func inText() async throws {
    expectText(
      try await messages("Text.\n\nFor illegal migrants from Vietnam."),
      """
      Content/en/page.md:7:5: warning: this profile does not say 'illegal migrants'
      7 | For illegal migrants from Vietnam.
        |     ^ write 'irregular migrants': a person is not illegal
      Content/en/page.md:7:27: warning: this profile does not say 'Vietnam'
      7 | For illegal migrants from Vietnam.
        |                           ^ write 'Viet Nam'

      """
    )
  }

  @Test(
    "it is found in any case, across line ends and emphasis, in headings, lists, quotes, links and pictures",
    arguments: [
      "ILLEGAL MIGRANTS", "Illegal Migrants", "illegal\nmigrants", "illegal  \r\nmigrants",
      "> illegal\n> migrants",
      "*illegal* migrants", "**illegal migrants**", "## Illegal migrants", "- illegal\n  migrants",
      "[illegal migrants](home.md)", "illegal\u{A0}migrants", "(illegal migrants)",
      "illegal migrants’ rights", "illegal-migrants", "illegal\u{2010}migrants", "illegal\u{2011}migrants",
      "illegal [migrants](home.md)", "[illegal](home.md) migrants", "[illegal](home.md)-migrants",
      "**illegal** [*migrants*](home.md)", "[illegal](<home.md> \"A :) (title\") migrants",
      "illegal [migrants][home]\n\n[home]: home.md", "[illegal][home] migrants\n\n[home]: home.md",
      "[home](home.md \"On illegal migrants\")", "[home](home.md\n'illegal\nmigrants')",
    ]
  )
  func found(text: String) async throws {
    #expect(try await messages(text).contains("this profile does not say 'illegal migrants'"))
  }

  @Test(
    "parts of words, code, addresses and neighbours in two paragraphs are not meant",
    arguments: [
      "illegal migrantship", "paralegal migrants", "illegal, migrants", "illegal\n\nmigrants",
      "illegal - migrants", "illegal\n- migrants", "illegal--migrants",
      "illegal [](fact:density) migrants", "[x](https://illegal-migrants.example/)",
      "`illegal migrants`",
      "```\nillegal migrants\n```", "[x](https://vietnam.example/)", "<https://vietnam.example/>",
      "Vietnamese",
      "NorthVietnam", "Vietnam2",
    ]
  )
  func others(text: String) async throws {
    #expect(try await messages(text) == "")
  }

  @Test("so are pictures and their titles, and a word that a picture stands beside")
  func pictures() async throws {
    for text in [
      "![illegal migrants](map.png)", "![A map](map.png 'illegal migrants')", "illegal ![migrants](map.png)",
    ] {
      var site = TestSite(text: text.replacing("map.png", with: "../media/map.png"), profile())
      site.add("Content/media/map.png", bytes: Picture.png(width: 2, height: 2))
      #expect(try await site.messages.contains("this profile does not say 'illegal migrants'"))
    }
  }

  @Test("a use inside which a link begins is shown where it begins, and one in a title where it stands")
  func inLinks() async throws {
    expectText(
      try await messages("Many illegal [migrants](home.md \"From Vietnam\")."),
      """
      Content/en/page.md:5:6: warning: this profile does not say 'illegal migrants'
      5 | Many illegal [migrants](home.md "From Vietnam").
        |      ^ write 'irregular migrants': a person is not illegal
      Content/en/page.md:5:39: warning: this profile does not say 'Vietnam'
      5 | Many illegal [migrants](home.md "From Vietnam").
        |                                       ^ write 'Viet Nam'

      """
    )
  }

  @Test("titles and summaries are looked at")
  func frontMatter() async throws {
    let page = "---\ntitle: In Vietnam\nsummary: >-\n  On illegal\n  migrants\n# vietnam\n---\n"
    expectText(
      try await TestSite(profile().merging(["Content/en/page.md": page]) { $1 }).messages,
      """
      Content/en/page.md:2:11: warning: this profile does not say 'Vietnam'
      2 | title: In Vietnam
        |           ^ write 'Viet Nam'
      Content/en/page.md:4:6: warning: this profile does not say 'illegal migrants'
      4 |   On illegal
        |      ^ write 'irregular migrants': a person is not illegal

      """
    )
  }

  @Test("so are the texts of profile, key facts and labels, but not their ids")
  func data() async throws {
    let site = try TestSite(profile())
      .replacing("IOM Lao PDR leaflet", with: "Leaflet on Vietnam", in: "Content/profile.yaml")
      .replacing("Population density", with: "Density in Vietnam", in: "Content/key-facts.yaml")
      .replacing("Page not found", with: "\"Not in Vietnam\"", in: "Content/en/labels.yaml")
      .replacing("density", with: "vietnam", in: "Content/key-facts.yaml")
    expectText(
      try await site.messages,
      """
      Content/en/labels.yaml:10:20: warning: this profile does not say 'Vietnam'
      10 | not-found: "Not in Vietnam"
         |                    ^ write 'Viet Nam'
      Content/key-facts.yaml:25:23: warning: this profile does not say 'Vietnam'
      25 |     label: Density in Vietnam
         |                       ^ write 'Viet Nam'
      Content/profile.yaml:21:23: warning: this profile does not say 'Vietnam'
      21 |     title: Leaflet on Vietnam
         |                       ^ write 'Viet Nam'

      """
    )
  }

  @Test("labels are looked at to any depth")
  func nestedLabels() async throws {
    let site = try TestSite(profile())
      .replacing("over {number}", with: "over {number} in Vietnam", in: "Content/en/labels.yaml")
    #expect(
      try await site.messages.contains("labels.yaml:6:27: warning: this profile does not say 'Vietnam'\n")
    )
  }

  @Test("of two terms that begin alike the longer is meant")
  func longest() async throws {
    let both = "terms:\n  - {avoid: illegal, use: irregular}\n  - {avoid: illegal migrant, use: a migrant}\n"
    let found = try await TestSite(text: "An illegal migrant.", profile(both)).messages
    #expect(found.hasSuffix("^ write 'a migrant'\n"))
    #expect(found.split(separator: "\n").count == 3)
  }

  @Test("letters with accents have upper and lower case, too; scripts without spaces are searched everywhere")
  func otherLetters() async throws {
    let terms =
      "terms:\n  - {avoid: état, use: pays}\n  - {avoid: Где, use: там}\n  - {avoid: ລາວ, use: ສປປ ລາວ}\n"
    for text in ["État", "l’état", "ÉTAT", "ГДЕ", "Где", "где", "ຢູ່ລາວນີ້"] {
      #expect(try await TestSite(text: text, profile(terms)).messages.contains("this profile does not say"))
    }
    #expect(try await TestSite(text: "étatique, нигде", profile(terms)).messages == "")
  }

  @Test("a term that is no word is an error", arguments: ["\"&\"", "3", "\"(x)\""])
  func noWord(term: String) async throws {
    let found = try await TestSite(profile("terms:\n  - avoid: \(term)\n    use: y\n")).messages
    #expect(found.hasPrefix("Content/profile.yaml:24:12: error: "))
    #expect(found.hasSuffix("^ write one or more words, such as illegal migrant\n"))
  }
}
