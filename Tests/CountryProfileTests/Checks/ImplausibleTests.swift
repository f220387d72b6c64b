import TestSupport
import Testing

@Suite("Values and dates that cannot be meant")
struct ImplausibleTests {
  private static let facts = "Content/key-facts.yaml"

  /// Returns the messages about the small site with a fact that nothing links to but a group.
  private func messages(_ lines: String, today: String = "") async throws -> String {
    let fact = "  - {id: odd, label: Odd, source: leaflet, \(lines)}\ngroups:\n  odd: [odd]\n"
    var site = try TestSite().replacing("groups:\n", with: fact, in: Self.facts)
    site["Content/en/home.md"] += "\n![Odd](facts:odd)\n"
    return try await site.messages
  }

  @Test(
    "a value that looks odd is a warning with what may be meant",
    arguments: [
      (
        "value: 0.35, style: percent", "the key fact 'odd' is 0.35, less than one per cent",
        "write 35 for 35 per cent"
      ),
      (
        "value: 7.1, style: compact",
        "the key fact 'odd' is 7.1, but 'style: compact' is for numbers from 1,000 on",
        "write the number in full, such as 7100000"
      ),
      (
        "value: 1.250", "the key fact 'odd' is 1.25, since a point separates decimals",
        "write 1250 for thousands"
      ),
      ("value: 2562, unit: year", "the year 2562 is of the Buddhist calendar", "write 2019"),
    ]
  )
  func values(lines: String, message: String, fix: String) async throws {
    let found = try await messages(lines)
    #expect(found.hasPrefix("Content/key-facts.yaml:29:51: warning: \(message)\n"))
    #expect(found.hasSuffix("^ \(fix), or add 'checked: true' if this is meant\n"))
    #expect(found.filter { $0 == "^" }.count == 1)
    expectText(try await messages("\(lines), checked: true"), "")
  }

  @Test(
    "a period that looks odd is a warning with what may be meant",
    arguments: [
      (#""2091""#, "2091 is still to come", "write when it was, 'status: projected' for a forecast,"),
      (#""2562""#, "the year 2562 is of the Buddhist calendar", "write 2019,"),
      (#""0019""#, "the year 19 is very long ago", "write 2019,"),
      (#""1019""#, "the year 1019 is very long ago", "write the year in full,"),
    ]
  )
  func periods(period: String, message: String, fix: String) async throws {
    let lines = "value: 4, period: \(period)"
    let found = try await messages(lines)
    #expect(found.hasPrefix("Content/key-facts.yaml:29:62: warning: \(message)\n"))
    #expect(found.hasSuffix("^ \(fix) or add 'checked: true' if this is meant\n"))
    expectText(try await messages("\(lines), checked: true"), "")
  }

  @Test(
    "what may well be meant is no warning",
    arguments: [
      "value: 0, style: percent", "value: -0.4, style: percent", "value: 24.25", "value: 0.613",
      "value: 1.250, decimals: 3",
      "value: 1000, style: compact",
      "value: 4, period: \"2030\", status: projected", "value: 4, period: 2019/2035",
      "value: 1899, unit: year",
    ]
  )
  func plausible(lines: String) async throws {
    expectText(try await messages(lines), "")
  }

  @Test("two key facts with one label are a warning")
  func labels() async throws {
    let site = try TestSite().replacing("label: Urban population", with: "label: Population", in: Self.facts)
    #expect(
      try await site.messages.contains(
        "warning: the key facts 'population' and 'urban' have the same label\n"
      )
    )
  }

  @Test("'checked' can only be true")
  func checked() async throws {
    #expect(
      try await messages("value: 4, checked: yes").contains(
        "^ write 'checked: true', or leave the line out\n"
      )
    )
  }

  @Test("a source may be of a year, a month or a day, but not of a time to come")
  func published() async throws {
    for date in ["\"2023\"", "2023-06", "2023-06-30"] {
      let built = try await TestSite()
        .replacing(
          "publisher: IOM\n",
          with: "publisher: IOM\n    published: \(date)\n",
          in: "Content/profile.yaml"
        ).build()
      #expect(built.messages == "")
      let sources = try built.json("data/profile.json")["sources"]
      #expect(sources?[0]?["published"] == .string(date.filter { $0 != "\"" }))
    }
    for (date, message) in [
      ("\"2562\"", "warning: the year 2562 is of the Buddhist calendar"),
      ("2091-01", "warning: 2091-01 is still to come"),
      ("2019/2020", "error: '2019/2020' is not a date"),
    ] {
      let site = try TestSite()
        .replacing(
          "publisher: IOM\n",
          with: "publisher: IOM\n    published: \(date)\n",
          in: "Content/profile.yaml"
        )
      #expect(try await site.messages.contains(message))
    }
  }
}
