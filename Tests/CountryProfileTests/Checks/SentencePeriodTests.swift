import TestSupport
import Testing

@Suite("Sentences and the periods of their key facts")
struct SentencePeriodTests {
  private func messages(_ text: String) async throws -> String {
    try await TestSite(text: text).messages
  }

  @Test("a year other than that of the figure is a warning at the year")
  func otherYear() async throws {
    expectText(
      try await messages("In 2024, [over 1.3 million](fact:migrants-abroad) were abroad."),
      """
      Content/en/page.md:5:4: warning: the sentence says 2024, but the key fact 'migrants-abroad' is of 2019
      5 | In 2024, [over 1.3 million](fact:migrants-abroad) were abroad.
        |    ^ say that it is of 2019, or correct the period in key-facts.yaml

      """
    )
  }

  @Test(
    "the year of another sentence, a name and a span around it are no warning",
    arguments: [
      "It began in 2015. [Over 1.3 million](fact:migrants-abroad) were abroad.",
      "Under the 2030 Agenda, [over 1.3 million](fact:migrants-abroad) were abroad.",
      "From 2015 to 2019, [over 1.3 million](fact:migrants-abroad) were abroad.",
      "In 2015–2020, [over 1.3 million](fact:migrants-abroad) were abroad.",
      "Since 2016, [over 1.3 million](fact:migrants-abroad) have left.",
      "In the 2010s, [over 1.3 million](fact:migrants-abroad) were abroad.",
      "The agency, founded in 1951, knows of [over 1.3 million](fact:migrants-abroad).",
      "In 2016, the agency joined the United Nations, and today [35%](fact:urban) live in towns.",
      "Since 2016, [35%](fact:urban) live in towns.",
      "Between 2015 and 2020, [over 1.3 million](fact:migrants-abroad) were abroad.",
      "The Labour Law of 2013 covers [over 1.3 million](fact:migrants-abroad).",
    ]
  )
  func others(text: String) async throws {
    expectText(try await messages(text), "")
  }

  @Test("a year beside an undated figure is a warning at the year")
  func undated() async throws {
    expectText(
      try await messages("In 2024, [35%](fact:urban) lived in towns."),
      """
      Content/en/page.md:5:4: warning: the sentence says 2024, but the key fact 'urban' has no period
      5 | In 2024, [35%](fact:urban) lived in towns.
        |    ^ give it its period in key-facts.yaml, or move the time to another sentence

      """
    )
  }

  @Test("a text that says that there is no date is a warning, if the fact has one")
  func noDate() async throws {
    expectText(
      try await messages("[Over 1.3 million](fact:migrants-abroad) were abroad. The leaflet states no date."),
      """
      Content/en/page.md:5:55: warning: the text says that there is no date, but the key fact 'migrants-abroad' is of 2019
      5 | [Over 1.3 million](fact:migrants-abroad) were abroad. The leaflet states no date.
        |                                                       ^ leave that out, or correct the period in key-facts.yaml

      """
    )
  }

  @Test(
    "what is said of a figure without a date is no mistake in the sentence of another one that has the right year"
  )
  func dateOfAnother() async throws {
    let text = """
      In 2019, [over 1.3 million](fact:migrants-abroad) were abroad; for [35%](fact:urban) the leaflet states no date.
      """
    expectText(try await messages(text), "")
  }

  @Test("a text that is only a link to fill in is checked too")
  func onlyLink() async throws {
    var site = TestSite(text: "[](fact:population \"7.1 million\")")
    site["Content/en/areas/health.md"] = "---\ntitle: \"[](fact:population)\"\n---\n\nText.\n"
    #expect(
      try await site.messages.contains("'7.1 million' is the key fact 'population', but does not say so")
    )
  }

  @Test("the label and the note of a fact are compared with its own period")
  func ownTexts() async throws {
    let site = try TestSite().replacing(
      "    label: Lao migrants abroad\n",
      with: "    label: Lao migrants abroad in 2018\n    note: The source gives no date.\n",
      in: "Content/key-facts.yaml"
    )
    let messages = try await site.messages
    #expect(messages.contains("warning: the label of 'migrants-abroad' says 2018, but its period is 2019\n"))
    #expect(
      messages.contains(
        "warning: the note of 'migrants-abroad' says that there is no date, but its period is 2019\n"
      )
    )
  }

  @Test("a time at which an undated fact had another value is a warning")
  func earlierTime() async throws {
    let site = try TestSite(text: "In 2015, [7.1 million](fact:population).").replacing(
      "value: 7100000\n",
      with: "value: 7100000\n    earlier: [{value: 6500000, period: \"2015\"}]\n",
      in: "Content/key-facts.yaml"
    )
    expectText(
      try await site.messages,
      """
      Content/en/page.md:5:4: warning: the sentence says 2015, when the key fact 'population' was '6.5 million'
      5 | In 2015, [7.1 million](fact:population).
        |    ^ write [6.5 million](fact:population), or leave the time out

      """
    )
  }

  @Test("a linked year is the time of another figure only without a comma between them")
  func linkedYear() async throws {
    let year = "  - {id: founded, label: Founded, value: 1951, unit: year, source: leaflet}\ngroups:\n"
    func messages(_ text: String) async throws -> String {
      try await TestSite(text: text).replacing("groups:\n", with: year, in: "Content/key-facts.yaml").messages
    }
    let figure = "[over 1.3 million](fact:migrants-abroad)"
    expectText(try await messages("Founded in [1951](fact:founded), it helps \(figure)."), "")
    #expect(
      try await messages("Founded in [1951](fact:founded) with \(figure).").contains("the sentence says 1951")
    )
  }

  @Test("beside the time of another figure, the advice is to name both times")
  func timeOfAnother() async throws {
    expectText(
      try await Self.dated(
        "In 2019, [over 1.3 million](fact:migrants-abroad) of [7.1 million](fact:population)."
      ),
      """
      Content/en/page.md:5:4: warning: the sentence says 2019, but the key fact 'population' is of 2024
      5 | In 2019, [over 1.3 million](fact:migrants-abroad) of [7.1 million](fact:population).
        |    ^ name 2024 too, beside the figure, or give the figure a sentence of its own, or correct the period in key-facts.yaml

      """
    )
    expectText(
      try await Self.dated(
        "In 2019, [over 1.3 million](fact:migrants-abroad), and in 2024 [7.1 million](fact:population)."
      ),
      ""
    )
  }

  @Test("exchanged times of two figures are warnings, each at the time beside its figure")
  func exchanged() async throws {
    let messages = try await Self.dated(
      "There were [7.1 million](fact:population) in 2019, and [over 1.3 million](fact:migrants-abroad) left in 2024."
    )
    #expect(
      messages.contains(
        "page.md:5:46: warning: the sentence says 2019, but the key fact 'population' is of 2024"
      )
    )
    #expect(
      messages.contains(
        "page.md:5:105: warning: the sentence says 2024, but the key fact 'migrants-abroad' is of 2019"
      )
    )
  }

  @Test("of several other times, the nearest one is pointed out")
  func nearest() async throws {
    let found = try await messages(
      "In 2021 many left, and [over 1.3 million](fact:migrants-abroad) in 2022 alone."
    )
    #expect(found.contains("page.md:5:68: warning: the sentence says 2022,"))
  }

  /// Returns the messages for a text where the population is that of 2024.
  private static func dated(_ text: String) async throws -> String {
    try await TestSite(text: text).replacing(
      "value: 7100000\n",
      with: "value: 7100000\n    period: \"2024\"\n",
      in: "Content/key-facts.yaml"
    ).messages
  }
}
