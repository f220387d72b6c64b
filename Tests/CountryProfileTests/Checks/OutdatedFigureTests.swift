import TestSupport
import Testing

@Suite("Texts that state an earlier value of a key fact")
struct OutdatedFigureTests {
  private static let facts = "Content/key-facts.yaml"

  @Test("an earlier value is an error in a link, unless the sentence names its period")
  func earlierLinked() async throws {
    let earlier = "value: 7100000\n    period: \"2023\"\n    earlier: [{value: 6900000, period: \"2015\"}]\n"
    let text = "Now [6.9 million](fact:population). In 2015, [6.9 million](fact:population)."
    expectText(
      try await TestSite(text: text).replacing("value: 7100000\n", with: earlier, in: Self.facts).messages,
      """
      Content/en/page.md:5:6: error: '6.9 million' is what the key fact 'population' was before; now it is '7.1 million'
      5 | Now [6.9 million](fact:population). In 2015, [6.9 million](fact:population).
        |      ^ write [7.1 million](fact:population), or say that it was so in 2015

      """
    )
  }

  @Test("a value that was the same before may be said of both times, and of no other")
  func unchanged() async throws {
    let earlier = "value: 35\n    period: \"2023\"\n    earlier: [{value: 35, period: \"2018\"}]\n"
    let text = "In 2018, [35%](fact:urban). In 2023, [35%](fact:urban). In 2020, [35%](fact:urban)."
    let messages = try await TestSite(text: text).replacing("value: 35\n", with: earlier, in: Self.facts)
      .messages
    #expect(messages.hasPrefix("Content/en/page.md:5:60: warning: the sentence says 2020, but"))
    #expect(messages.filter { $0 == "^" }.count == 1)
  }

  @Test("a missing qualifier is what is missing, also where an earlier value was the same")
  func qualifierBefore() async throws {
    let earlier = "value: 1300000\n    earlier: [{value: 1300000, period: \"2015\"}]\n"
    let messages = try await TestSite(text: "Abroad are [1.3 million](fact:migrants-abroad).")
      .replacing("value: 1300000\n", with: earlier, in: Self.facts).messages
    #expect(
      messages.hasPrefix(
        "Content/en/page.md:5:12: warning: the key fact 'migrants-abroad' says 'over 1.3 million', not just '1.3 million'\n"
      )
    )
    #expect(messages.filter { $0 == "^" }.count == 1)
  }

  @Test("the period of an earlier value may itself be a link")
  func linkedPeriod() async throws {
    let earlier = "value: 7100000\n    earlier: [{value: 6900000, period: \"2015\"}]\n"
    let messages = try await TestSite(text: "It was 6.9 million in [2015](source:leaflet).")
      .replacing("value: 7100000\n", with: earlier, in: Self.facts).messages
    #expect(messages.contains("'6.9 million' is the key fact 'population' of 2015, but does not say so"))
  }

  @Test("an earlier value is also seen in words, such as a share, in a paragraph without digits")
  func earlierInWords() async throws {
    let earlier = "value: 35\n    earlier: [{value: 50}]\n"
    let messages = try await TestSite(text: "[Half](fact:urban) of all.")
      .replacing("value: 35\n", with: earlier, in: Self.facts).messages
    #expect(
      messages.contains("error: 'Half' is what the key fact 'urban' was before; now it is '35 per cent'\n")
    )
    #expect(messages.contains("^ write [35 per cent](fact:urban)\n"))
  }

  @Test(
    "an earlier value without a link is a warning; with its period in the sentence, only the link is missing"
  )
  func earlierUnlinked() async throws {
    let earlier = "value: 7100000\n    period: \"2023\"\n    earlier: [{value: 6900000, period: \"2015\"}]\n"
    expectText(
      try await TestSite(text: "Now 6.9 million. In 2015, 6.9 million.")
        .replacing("value: 7100000\n", with: earlier, in: Self.facts).messages,
      """
      Content/en/page.md:5:5: warning: '6.9 million' is what the key fact 'population' was before; now it is '7.1 million'
      5 | Now 6.9 million. In 2015, 6.9 million.
        |     ^ write [7.1 million](fact:population), or say that it was so in 2015
      Content/en/page.md:5:27: warning: '6.9 million' is the key fact 'population' of 2015, but does not say so
      5 | Now 6.9 million. In 2015, 6.9 million.
        |                           ^ write [6.9 million](fact:population), if that is meant

      """
    )
  }

  @Test("a value that was corrected is not excused by its time, since the right one has the same")
  func corrected() async throws {
    let earlier = "value: 7100000\n    period: \"2019\"\n    earlier: [{value: 6900000}]\n"
    expectText(
      try await TestSite(text: "In 2019, [6.9 million](fact:population), or 6.9 million.")
        .replacing("value: 7100000\n", with: earlier, in: Self.facts).messages,
      """
      Content/en/page.md:5:11: error: '6.9 million' is what the key fact 'population' was before; now it is '7.1 million'
      5 | In 2019, [6.9 million](fact:population), or 6.9 million.
        |           ^ write [7.1 million](fact:population)
      Content/en/page.md:5:45: warning: '6.9 million' is what the key fact 'population' was before; now it is '7.1 million'
      5 | In 2019, [6.9 million](fact:population), or 6.9 million.
        |                                             ^ write [7.1 million](fact:population), or, if it is another figure, [6.9 million](source:…)

      """
    )
  }

  @Test("a bound that was said before is outdated, though it is still true")
  func bound() async throws {
    let earlier = "value: 1900000\n    earlier: [{value: 1300000}]\n"
    let text =
      "Abroad are [over 1.3 million](fact:migrants-abroad), or [over 1.8 million](fact:migrants-abroad)."
    let messages = try await TestSite(text: text)
      .replacing("value: 1300000\n", with: earlier, in: Self.facts).messages
    #expect(
      messages.contains(
        "5:13: error: 'over 1.3 million' is what the key fact 'migrants-abroad' was before; now it is 'over 1.9 million'\n"
      )
    )
    #expect(messages.filter { $0 == "^" }.count == 1)
  }

  @Test(
    "the advice fits the words beside the figure",
    arguments: [
      ("about 6.9 million", "write [7.1 million](fact:population) without 'about' beside it"),
      (
        "about 7.1 million",
        "write [7.1 million](fact:population) without 'about' beside it, if that is meant"
      ),
      ("over 1.2 million", "write [1.3 million](fact:migrants-abroad)"),
      ("1.2 million", "write [over 1.3 million](fact:migrants-abroad)"),
      ("26 people per km²", "write [27 people per km²](fact:density)"),
    ]
  )
  func advice(text: String, fix: String) async throws {
    let site = try TestSite(text: "It was \(text).")
      .replacing(
        "value: 7100000\n",
        with: "value: 7100000\n    earlier: [{value: 6900000}]\n",
        in: Self.facts
      )
      .replacing(
        "value: 1300000\n",
        with: "value: 1300000\n    earlier: [{value: 1200000}]\n",
        in: Self.facts
      )
      .replacing("value: 27\n", with: "value: 27\n    earlier: [{value: 26}]\n", in: Self.facts)
    let messages = try await site.messages
    #expect(messages.hasSuffix("^ \(fix)\n"))
    let followed = try #require(fix.firstMatch(of: #/\[.*\)/#)).output
    let words =
      fix.contains("without 'about'")
      ? "\(followed)" : text.hasPrefix("over") ? "over \(followed)" : "\(followed)"
    var mended = site
    mended["Content/en/page.md"] = site["Content/en/page.md"].replacing(text, with: words)
    expectText(try await mended.messages, "")
  }

  @Test("a superseded figure without a link is asked to give way to the newer one")
  func superseded() async throws {
    let site = try TestSite(text: "It was 35% then.").replacing(
      "style: percent\n",
      with: "style: percent\n    status: superseded\n    period: \"2019\"\n",
      in: Self.facts
    )
    #expect(
      try await site.messages.contains(
        """
        5:8: warning: '35%' is the key fact 'urban', which is superseded by a newer figure
        5 | It was 35% then.
          |        ^ write the newer figure, with a link to its own key fact

        """
      )
    )
  }

  @Test("a number in words gets advice in words")
  func words() async throws {
    let site = try TestSite(text: "[Thirty](fact:density) people live there.").replacing(
      "    unit: people-per-km2\n",
      with: "",
      in: Self.facts
    )
    #expect(try await site.messages.contains("write [twenty-seven](fact:density), or correct key-facts.yaml"))
  }
}
