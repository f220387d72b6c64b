import TestSupport
import Testing

@Suite("Figures in running text")
struct FigureTests {
  private func html(_ text: String) async throws -> String {
    let site = try await TestSite(text: text).build()
    #expect(site.messages == "")
    return try site.page("page.html")
  }

  @Test("a figure that says what the key fact says becomes data that leads to its source")
  func exact() async throws {
    expectText(
      try await html("There are [7.1 million](fact:population) people."),
      "<p>There are <data value=\"7100000\"><a href=\"key-facts.html#population\">7.1\u{A0}million</a></data> people.</p>\n"
    )
  }

  @Test(
    "a figure may be worded in every way that says the same",
    arguments: [
      "Abroad are [over 1.3 million](fact:migrants-abroad).",
      "Abroad are over [1.3 million](fact:migrants-abroad).",
      "[Over 1.3 million](fact:migrants-abroad) are abroad.",
      "Over [1.3 million](fact:migrants-abroad) are abroad.",
      "Abroad are over **[1.3 million](fact:migrants-abroad)**.", "[35 per cent](fact:urban) live in towns.",
      "In towns: [35%](fact:urban)", "[27](fact:density) people", "[27 people per km²](fact:density)",
      "[7.1\u{A0}million](fact:population)", "[7.1\nmillion](fact:population)",
      "[7,100,000](fact:population) people", "[7.1m](fact:population)",
      "[over seven million](fact:population)",
      "Twenty-seven: [twenty-seven](fact:density)", "[thirty-five per cent](fact:urban)",
      "[about one in three](fact:urban)", "more than [a third](fact:urban)",
      "[more than a million](fact:migrants-abroad)",
    ]
  )
  func wordings(text: String) async throws {
    #expect(try await html(text).contains("</a></data>"))
  }

  @Test("a figure without its qualifier is a warning that shows the words")
  func withoutQualifier() async throws {
    expectText(
      try await TestSite(text: "Abroad are [1.3 million](fact:migrants-abroad).").messages,
      """
      Content/en/page.md:5:12: warning: the key fact 'migrants-abroad' says 'over 1.3 million', not just '1.3 million'
      5 | Abroad are [1.3 million](fact:migrants-abroad).
        |            ^ write [over 1.3 million](fact:migrants-abroad)

      """
    )
  }

  @Test("a hedge before the exact number is a warning, and so are two hedges")
  func hedges() async throws {
    expectText(
      try await TestSite(
        text:
          "About [35%](fact:urban) live in towns.\n\nAbroad are over [over 1.3 million](fact:migrants-abroad)."
      ).messages,
      """
      Content/en/page.md:5:7: warning: the key fact 'urban' is exactly 35 per cent, but the text says 'about'
      5 | About [35%](fact:urban) live in towns.
        |       ^ leave that word out, or give the fact a 'qualifier'
      Content/en/page.md:7:17: warning: 'over' beside 'over 1.3 million' says again what 'over' in it says
      7 | Abroad are over [over 1.3 million](fact:migrants-abroad).
        |                 ^ leave one of the two out

      """
    )
  }

  @Test("a magnitude in one link does not belong to the number in the next one")
  func magnitudeOfAnother() async throws {
    let text = "[Over 7 million](fact:population) and [over 7.05 million](fact:population) people."
    expectText(try await TestSite(text: text).messages, "")
  }

  @Test("a word that only ends like the qualifier is none")
  func endOfWord() async throws {
    let found = try await TestSite(text: "Moreover [1.3 million](fact:migrants-abroad) left.").messages
    #expect(found.contains(": warning: the key fact 'migrants-abroad' says 'over 1.3 million'"))
  }

  @Test(
    "a figure that says something else is an error",
    arguments: [
      ("7.2 million", "population", "7.1 million"), ("7,200,000", "population", "7.1 million"),
      ("7 million", "population", "7.1 million"),
      ("over 1.4 million", "population", "7.1 million', and that is too far away for such words"),
      (
        "about 1.3 million", "migrants-abroad",
        "over 1.3 million', and the one does not follow from the other"
      ),
      ("36%", "urban", "35 per cent"), ("27 people", "density", "27"), ("35", "urban", "35 per cent"),
    ]
  )
  func different(text: String, id: String, wording: String) async throws {
    let says = wording.contains("'") ? wording : "\(wording)'"
    let all = wording.contains("'") ? " for all of it" : ""
    let wording = wording.prefix { $0 != "'" }
    expectText(
      try await TestSite(text: "In all [\(text)](fact:\(id)) people").messages,
      """
      Content/en/page.md:5:8: error: the text says '\(text)', but the key fact '\(id)' says '\(says)
      5 | In all [\(text)](fact:\(id)) people
        |        ^ write [\(wording)](fact:\(id))\(all), or correct key-facts.yaml

      """
    )
  }

  @Test(
    "a link without text is filled in as running text has it",
    arguments: [
      ("There are [](fact:population).", "There are 7.1 million."),
      ("[](fact:urban) live", "35 per cent live"),
      ("Abroad [](fact:migrants-abroad).", "Abroad over 1.3 million."),
      ("Abroad over [](fact:migrants-abroad).", "Abroad over 1.3 million."),
      ("[](fact:migrants-abroad) left.", "Over 1.3 million left."),
      ("[](fact:density/words) people", "Twenty-seven people"),
      ("The [](fact:density/ordinal).", "The 27th."),
      ("All [](fact:population/digits).", "All 7,100,000."),
      ("Over [](fact:migrants-abroad/digits).", "Over 1,300,000."),
      ("Over [](fact:migrants-abroad).", "Over 1.3 million."), ("[](fact:density) people", "27 people"),
    ]
  )
  func filled(text: String, shown: String) async throws {
    let html = try await html(text)
    #expect(html.replacing(#/<[^>]*>/#, with: "").replacing("\u{A0}", with: " ") == shown + "\n")
  }

  @Test("a form that does not exist, that the figure does not have, or beside a text is an error")
  func forms() async throws {
    expectText(
      try await TestSite(
        text: "[](fact:urban/word), [](fact:urban/ordinal), [35%](fact:urban/words), [](fact:nobody/words)"
      ).messages,
      """
      Content/en/page.md:5:1: error: figures have no form 'word'
      5 | [](fact:urban/word), [](fact:urban/ordinal), [35%](fact:urban/words), [](fact:nobody/words)
        | ^ did you mean 'words'?
      Content/en/page.md:5:22: error: the key fact 'urban' is '35 per cent', which has no form 'ordinal'
      5 | [](fact:urban/word), [](fact:urban/ordinal), [35%](fact:urban/words), [](fact:nobody/words)
        |                      ^ write [35 per cent](fact:urban)
      Content/en/page.md:5:46: error: '/words' chooses the text for a link that has none, but this one says '35%'
      5 | [](fact:urban/word), [](fact:urban/ordinal), [35%](fact:urban/words), [](fact:nobody/words)
        |                                              ^ write [35%](fact:urban) or [](fact:urban/words)
      Content/en/page.md:5:71: error: there is no key fact 'nobody'
      5 | [](fact:urban/word), [](fact:urban/ordinal), [35%](fact:urban/words), [](fact:nobody/words)
        |                                                                       ^ add it to key-facts.yaml

      """
    )
  }

  @Test("words beside a link that make its number another one are an error")
  func beside() async throws {
    expectText(
      try await TestSite(
        text: "There are [7.1 million](fact:population) per cent, and -[27](fact:density) °C."
      )
      .messages,
      """
      Content/en/page.md:5:11: error: the text says '7.1 million per cent', but the key fact 'population' says '7.1 million'
      5 | There are [7.1 million](fact:population) per cent, and -[27](fact:density) °C.
        |           ^ write [7.1 million](fact:population) for all of it, or correct key-facts.yaml
      Content/en/page.md:5:57: error: the text says '-27 °C', but the key fact 'density' says '27 people per km²'
      5 | There are [7.1 million](fact:population) per cent, and -[27](fact:density) °C.
        |                                                         ^ write [27 people per km²](fact:density) for all of it, or correct key-facts.yaml

      """
    )
  }

  @Test(
    "signs of templates around nothing are no code of templates",
    arguments: ["{%}", "{{", "{{ a\nb }}", "{%%", "{#}"]
  )
  func noCode(text: String) async throws {
    expectText(try await TestSite(text: "Set \(text) here.").messages, "")
  }

  @Test("a figure without brackets, and code of templates, is shown as it is typed, with a warning")
  func literal() async throws {
    expectText(
      try await TestSite(
        text:
          "In 27 (fact:density) or {{ population }}\nor 27(fact:density) or {% if x %}.\n\n36 per cent (fact:urban) and 9](fact:density)"
      )
      .messages,
      """
      Content/en/page.md:5:7: warning: '(fact:density)' stays in the text as it is
      5 | In 27 (fact:density) or {{ population }}
        |       ^ write '[27](fact:density)'
      Content/en/page.md:5:25: warning: '{{ population }}' stays in the text as it is
      5 | In 27 (fact:density) or {{ population }}
        |                         ^ write '[](fact:population)'
      Content/en/page.md:6:6: warning: '(fact:density)' stays in the text as it is
      6 | or 27(fact:density) or {% if x %}.
        |      ^ write '[27](fact:density)'
      Content/en/page.md:6:24: warning: '{% if x %}' stays in the text as it is
      6 | or 27(fact:density) or {% if x %}.
        |                        ^ leave it out: only templates have such code
      Content/en/page.md:8:13: warning: '(fact:urban)' stays in the text as it is
      8 | 36 per cent (fact:urban) and 9](fact:density)
        |             ^ write '[36 per cent](fact:urban)'
      Content/en/page.md:8:32: warning: '(fact:density)' stays in the text as it is
      8 | 36 per cent (fact:urban) and 9](fact:density)
        |                                ^ write '[9](fact:density)'

      """
    )
  }

  @Test("a fact that does not exist is an error with a suggestion, or with the way to add it")
  func unknown() async throws {
    expectText(
      try await TestSite(text: "[7.1 million](fact:populaton), [1](fact:airports)").messages,
      """
      Content/en/page.md:5:1: error: there is no key fact 'populaton'
      5 | [7.1 million](fact:populaton), [1](fact:airports)
        | ^ did you mean 'population'?
      Content/en/page.md:5:32: error: there is no key fact 'airports'
      5 | [7.1 million](fact:populaton), [1](fact:airports)
        |                                ^ add it to key-facts.yaml

      """
    )
  }

  @Test("a fact or band with a '#' behind it is an error, since it would have no effect")
  func fragment() async throws {
    let text = "[7.1 million](fact:population#x) [27](fact:density#)\n\n![Facts](facts:headline#x)"
    expectText(
      try await TestSite(text: text).messages,
      """
      Content/en/page.md:5:1: error: a key fact has no places to link to
      5 | [7.1 million](fact:population#x) [27](fact:density#)
        | ^ leave out '#x'
      Content/en/page.md:5:34: error: a key fact has no places to link to
      5 | [7.1 million](fact:population#x) [27](fact:density#)
        |                                  ^ leave out '#'
      Content/en/page.md:7:1: error: a group of key facts has no places to link to
      7 | ![Facts](facts:headline#x)
        | ^ leave out '#x'

      """
    )
  }

  @Test("a figure in a heading is one too")
  func inHeading() async throws {
    let html = try await html("## Home to [7.1 million](fact:population) people")
    #expect(html.hasPrefix("<h2 id=\"home-to-71-million-people\">Home to <data value=\"7100000\">"))
  }

  @Test("a band of figures shows its facts under its title")
  func band() async throws {
    expectText(
      try await html("![At a glance](facts:headline)"),
      "<h2>At a glance</h2><p>7.1 million</p><p>27</p><p>35%</p><p>over 1.3 million</p>\n"
    )
  }

  @Test("a band that does not exist is an error with a suggestion")
  func unknownBand() async throws {
    expectText(
      try await TestSite(text: "![At a glance](facts:headlines)").messages,
      """
      Content/en/page.md:5:1: error: there is no group of key facts 'headlines'
      5 | ![At a glance](facts:headlines)
        | ^ did you mean 'headline'?

      """
    )
    let far = try await TestSite(text: "![At a glance](facts:airports)").messages
    #expect(far.hasSuffix("^ add it to 'groups' in key-facts.yaml\n"))
  }
}
