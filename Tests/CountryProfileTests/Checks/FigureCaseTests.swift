import TestSupport
import Testing

@Suite("Figures that nobody may overlook")
struct FigureCaseTests {
  private static let facts = "Content/key-facts.yaml"

  /// The small site with active projects that have a unit, 24.4 years of age, and money.
  private func site(_ text: String = "Text.") throws -> TestSite {
    var site = TestSite(text: text)
    site[Self.facts] = site[Self.facts].replacing(
      "units:\n",
      with: "units:\n  - {id: projects, symbol: projects, label: active project(s)}\n"
    ).replacing(
      "groups:\n",
      with: """
          - {id: projects, label: Projects, value: 9, unit: projects, source: leaflet}
          - {id: money, label: Money, value: 285000000, style: currency, unit: USD, source: leaflet}
        groups:
          all: [projects, money]

        """
    )
    site["Content/en/home.md"] += "\n![All](facts:all)\n"
    return site
  }

  @Test(
    "without a link, in every spelling",
    arguments: [
      ("7,100,000", "population"), ("7.1m", "population"), ("7.1 Million", "population"), ("35 %", "urban"),
      ("US$ 285 million", "money"), ("**7.1** million", "population"), ("nine active projects", "projects"),
      ("35\nper cent", "urban"), ("7.1\u{A0}million", "population"), ("7.1&nbsp;million", "population"),
      ("285 million\nUS dollars", "money"), ("thirty-five *per cent*", "urban"),
    ]
  )
  func spellings(text: String, fact: String) async throws {
    #expect(try await site("Of \(text).").messages.contains("is the key fact '\(fact)', but does not say so"))
  }

  @Test("French texts, with plain spaces and whole numbers only")
  func french() async throws {
    let site = try site("Il y a 35 % et 1 250,5 personnes.")
      .replacing("locale: en-GB", with: "locale: fr-FR", in: "Content/profile.yaml")
      .replacing("value: 27\n", with: "value: 250.5\n", in: Self.facts)
    let messages = try await site.messages
    #expect(messages.contains("'35 %' is the key fact 'urban'"))
    #expect(!messages.contains("'density', but"))
  }

  @Test(
    "in every text that readers see",
    arguments: [
      ("Content/key-facts.yaml", "label: Population\n", "label: Population\n    note: Of 7.1 million.\n"),
      ("Content/key-facts.yaml", "label: Population\n", "label: \"Population, 7.1 million\"\n"),
      ("Content/profile.yaml", "sources:\n", "disclaimer: Of 7.1 million.\nsources:\n"),
      (
        "Content/profile.yaml", "sources:\n",
        "fact-sheets: {edition: 2026-01-01, band: headline, partners: [The 7.1 million]}\nsources:\n"
      ),
      ("Content/en/labels.yaml", "date-not-stated: ", "date-not-stated: Of 7.1 million "),
      ("Content/en/areas/health.md", "title: ", "summary: Of 7.1 million\ntitle: "),
      ("Content/en/areas/health.md", "title: ", "fact-sheet: {donors: [The 7.1 million]}\ntitle: "),
    ]
  )
  func everywhere(path: String, old: String, new: String) async throws {
    let messages = try await site().replacing(old, with: new, in: path).messages
    #expect(
      messages.split(separator: "\n").contains {
        $0.hasPrefix(path) && $0.hasSuffix("'7.1 million' is the key fact 'population', but does not say so")
      }
    )
  }

  @Test("beside two words of its label, and behind its own qualifier")
  func labels() async throws {
    #expect(try await site("With 27 population density.").messages.contains("'27' is the key fact 'density'"))
    #expect(
      try await site("Of over 1.3 million.").messages.contains(
        "^ write [1.3 million](fact:migrants-abroad), if"
      )
    )
  }

  @Test("in a link to something else, the figure has to leave it")
  func inOtherLink() async throws {
    #expect(
      try await site("[Of 7.1 million](home.md)").messages
        .contains("^ take it out of this link, and write [7.1 million](fact:population), if that is meant")
    )
  }

  @Test("a figure with a source passes")
  func sourced() async throws {
    #expect(try await !site("[35% of districts](source:leaflet) have one.").messages.contains("warning"))
  }

  @Test("a unit says what a figure is, so figures in it need no source, in any of its forms")
  func unitOfMany() async throws {
    for label in [
      "\"deaths per 100,000 people\"", "{one: \"death per 100,000\", other: \"deaths per 100,000\"}",
    ] {
      let messages = try await site()
        .replacing("projects, label: active project(s)}", with: "projects, label: \(label)}", in: Self.facts)
        .messages
      expectText(messages, "")
    }
  }

  @Test("a superseded figure in a sentence is a warning")
  func superseded() async throws {
    expectText(
      try await site("In 2019, [over 1.3 million](fact:migrants-abroad).")
        .replacing("period: \"2019\"\n", with: "period: \"2019\"\n    status: superseded\n", in: Self.facts)
        .messages,
      """
      Content/en/page.md:5:10: warning: the key fact 'migrants-abroad' is superseded by a newer figure
      5 | In 2019, [over 1.3 million](fact:migrants-abroad).
        |          ^ link to the newer figure, or change the 'status' of this one in key-facts.yaml

      """
    )
  }

  @Test("a bound that rounding makes untrue is a warning")
  func roundedBound() async throws {
    let messages = try await site().replacing(
      "value: 1300000\n",
      with: "value: 1290000\n    decimals: 1\n",
      in: Self.facts
    )
    .messages
    #expect(
      messages.contains(
        "warning: the key fact 'migrants-abroad' is 1290000, so 'over 1.3 million' is not true\n"
      )
    )
    #expect(
      messages.contains("^ write more 'decimals', or round the value in the direction of the qualifier\n")
    )
  }

  @Test(
    "units that do not fit the value are errors",
    arguments: [
      ("percent", "only a figure with 'style: percent' has the unit percent"), ("year", "27 is not a year"),
    ]
  )
  func units(unit: String, message: String) async throws {
    let messages = try await site().replacing("unit: people-per-km2", with: "unit: \(unit)", in: Self.facts)
      .messages
    #expect(messages.contains("error: \(message)\n"))
  }
}
