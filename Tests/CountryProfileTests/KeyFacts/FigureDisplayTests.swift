import TestSupport
import Testing

@Suite("Figures in cards, lists and tables")
struct FigureDisplayTests {
  private let path = "Content/key-facts.yaml"

  @Test("a figure that begins a line has a capital letter, and in a sentence it has none")
  func headline() async throws {
    let site = TestSite([
      "Templates/key-facts.html":
        "{% for fact in all_facts %}{{ fact.headline }}/{{ fact.display }};{% endfor %}"
    ])
    #expect(try await site.build().page("key-facts.html").contains("Over 1.3 million/over 1.3 million;"))
  }

  @Test("a percentage that rounds to nothing has no minus sign, and a warning that decimals are cut off")
  func negativeZero() async throws {
    let site = try TestSite(text: "Grows by [0 per cent](fact:urban).")
      .replacing("value: 35", with: "value: -0.4\n    decimals: 0", in: path)
    expectText(
      try await site.messages,
      """
      Content/key-facts.yaml:22:15: warning: the key fact 'urban' is -0.4, but readers see '0%'
      22 |     decimals: 0
         |               ^ write 1, or leave the line out, or round the value

      """
    )
  }

  @Test("a value has the decimals with which it is written, in cards and in sentences")
  func writtenDecimals() async throws {
    let site = try TestSite(text: "[24.0](fact:density) and [24](fact:density)")
      .replacing("value: 27", with: "value: 24.0", in: path)
    #expect(try await site.messages == "")
    #expect(try await site.build().json("data/key-facts.json")["facts"]?[3]?["display"]?["en"] == "24.0")
  }

  @Test("what a citation says has the unit too")
  func units() async throws {
    let facts = try await TestSite().build().json("data/key-facts.json")["facts"]
    guard case .string(let citation)? = facts?[3]?["citation"]?["en"] else {
      Issue.record("no citation")
      return
    }
    #expect(citation.contains("27 people per km²"), "\(citation)")
  }
}
