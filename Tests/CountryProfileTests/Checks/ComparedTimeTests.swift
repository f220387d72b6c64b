import TestSupport
import Testing

@Suite("Sentences that compare figures of several times")
struct ComparedTimeTests {
  private static let facts = "Content/key-facts.yaml"

  /// Returns the messages for a text where the facts have periods and earlier values.
  private func messages(_ text: String) async throws -> String {
    let old = "earlier: [{value: 6900000, period: \"2015\"}]"
    return try await TestSite(text: text)
      .replacing(
        "value: 7100000\n",
        with: "value: 7100000\n    period: \"2021\"\n    \(old)\n",
        in: Self.facts
      )
      .replacing(
        "style: percent\n",
        with: "style: percent\n    period: \"2022\"\n    earlier: [{value: 33, period: \"2016\"}]\n",
        in: Self.facts
      )
      .replacing(
        "value: 27\n",
        with: "value: 27\n    earlier: [{value: 24, period: \"2015\"}]\n",
        in: Self.facts
      )
      .messages
  }

  @Test(
    "what is true passes",
    arguments: [
      "The population was [7.1 million](fact:population) in 2021 and [6.9 million](fact:population) in 2015.",
      "From [6.9 million](fact:population) (2015), it grew to [7.1 million](fact:population) (2021).",
      "There are [27](fact:density) people per km², up from [24](fact:density) in 2015.",
      "There are [27](fact:density) people per km² (2015: [24](fact:density)).",
      "There are [27](fact:density) people per km², more than in 2015.",
      "Since 2015, it has risen to [27](fact:density) people per km².",
      "About [7 million](fact:population) people live here.",
      "About [6.9 million](fact:population) people lived here in 2015.",
      "The 2015 Population and Housing Census counted [6.9 million](fact:population) people.",
      "The Census 2015 counted [6.9 million](fact:population) people.",
      "IOM’s 2022 appeal, launched in December 2021, was for [35%](fact:urban) of them.",
      "Following the floods of May–July 2019, [over 1.3 million](fact:migrants-abroad) left.",
      "From 23 July to 5 August 2019, [over 1.3 million](fact:migrants-abroad) left.",
      "Between November and January 2019, [over 1.3 million](fact:migrants-abroad) left.",
      "Under Decree No. 375 of 12 October 2024, [over 1.3 million](fact:migrants-abroad) left.",
      "Room 2024 holds [35%](fact:urban).", "Tel. 021 2024 for [35%](fact:urban).",
      "There are [27](fact:density) people per sq km, or [27 per km²](fact:density).",
    ]
  )
  func areTrue(text: String) async throws {
    expectText(try await messages(text), "")
  }

  @Test(
    "exchanged times are warnings at both",
    arguments: [
      "The population was [7.1 million](fact:population) in 2015 and [6.9 million](fact:population) in 2021.",
      "From [6.9 million](fact:population) (2021), it grew to [7.1 million](fact:population) (2015).",
      "[7.1 million](fact:population) in 2022; [35%](fact:urban) in 2021.",
      "[7.1 million](fact:population) lived here (2022), [35%](fact:urban) of them in towns (2021).",
      "2019 – [7.1 million](fact:population), 2021 – [over 1.3 million](fact:migrants-abroad).",
      "While in 2019 it was [7.1 million](fact:population), in 2021 it was [over 1.3 million](fact:migrants-abroad).",
    ]
  )
  func areExchanged(text: String) async throws {
    let found = try await messages(text)
    #expect(found.split(separator: "warning: the sentence says").count == 3, "\(found)")
  }

  @Test("an earlier value behind a hedge is one, though the latest is near")
  func nearValue() async throws {
    #expect(
      try await messages("About [6.9 million](fact:population) people live here.")
        .contains(
          "5:8: error: '6.9 million' is what the key fact 'population' was before; now it is '7.1 million'"
        )
    )
  }

  @Test("the title of a chart names no other time than that of its figure")
  func chartTitle() async throws {
    let found = try await TestSite(text: "![Towns in 2015](chart:urban)").replacing(
      "style: percent\n",
      with: "style: percent\n    chart: share\n    period: \"2022\"\n",
      in: Self.facts
    ).messages
    #expect(found.contains("5:1: warning: the title says 2015, but the key fact 'urban' is of 2022\n"))
  }

  @Test("thousands may be separated by plain spaces")
  func spaces() async throws {
    expectText(try await messages("[7 100 000](fact:population) people in 2021."), "")
    #expect(
      try await messages("Some 6 900 000 people live here.").contains("warning: '6 900 000' is what")
    )
    #expect(try await messages("A total of 1 250 000 came.").contains("warning: '1 250 000' does not say"))
  }
}
