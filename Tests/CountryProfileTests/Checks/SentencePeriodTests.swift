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
        |    ^ write '2019', or correct the period in key-facts.yaml

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
      "In 2024, [35%](fact:urban) lived in towns.",
    ]
  )
  func others(text: String) async throws {
    #expect(try await !messages(text).contains("the sentence says"))
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
}
