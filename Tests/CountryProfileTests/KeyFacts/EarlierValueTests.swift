import TestSupport
import Testing

@Suite("Earlier values of a key fact")
struct EarlierValueTests {
  private static let path = "Content/key-facts.yaml"

  /// Returns the small site with more lines in its fact `migrants-abroad`, which has a period; they begin on line 20.
  private func site(_ lines: String, status: String = "") throws -> TestSite {
    let period = "    period: \"2019\"\n"
    return try TestSite().replacing(
      "\(period)    source: leaflet\n",
      with: "\(period)    source: leaflet\n    note: Stock\n\(lines)\n\(status)    checked: true\n",
      in: Self.path
    )
  }

  /// Returns the records of the fact's earlier values in `key-facts.json`.
  private func records(_ lines: String, status: String = "") async throws -> JSONTree? {
    let built = try await site(lines, status: status).build()
    #expect(built.messages == "")
    return try built.json("data/key-facts.json")["facts"]?[1]?["earlier"]
  }

  @Test("they say what the fact does not, and take the rest from it")
  func inherited() async throws {
    let records = try await records(
      """
          earlier:
            - {value: 1200000, period: "2015", note: Flow}
            - {value: 1100000, period: "2013"}
      """
    )
    #expect(records?[0]?["display"] == .object(["en": "over 1.2 million"]))
    #expect(records?[0]?["value"] == 1_200_000)
    #expect(records?[0]?["refPeriod"] == "2015")
    #expect(records?[0]?["note"] == .object(["en": "Flow"]))
    #expect(records?[0]?["source"]?["id"] == "leaflet")
    #expect(records?[1]?["note"] == .object(["en": "Stock"]))
    #expect(records?[1]?["display"] == .object(["en": "over 1.1 million"]))
    #expect(records?[2] == nil)
  }

  @Test(
    "a status is that of the fact only if the period is too; without either, a value is undated",
    arguments: [
      ("{value: 1}", "2019", "provisional"), ("{value: 1, status: final}", "2019", "final"),
      ("{value: 1, period: \"2015\"}", "2015", nil), ("{value: 1, status: ~}", "2019", nil),
      ("{value: 1, period: ~}", nil, "undated"), ("{value: 1, status: undated}", nil, "undated"),
      ("{value: 1, period: ~, status: estimate}", nil, "estimate"),
    ] as [(String, String?, String?)]
  )
  func status(entry: String, period: String?, status: String?) async throws {
    let record = try await records("    earlier: [\(entry)]", status: "    status: provisional\n")?[0]
    #expect(record?["refPeriod"] == period.map(JSONTree.string) ?? .null)
    #expect(record?["status"] == status.map(JSONTree.string) ?? .null)
  }

  @Test("a note without a text says that there was none")
  func noNote() async throws {
    #expect(try await records("    earlier: [{value: 1, note: ~}]")?[0]?["note"] == .null)
  }

  @Test("a value has the decimals with which it is written, or those of the fact")
  func decimals() async throws {
    let earlier = "    earlier: [{value: 24.0}, {value: 23}, {value: 22.5}]\n"
    let facts = { (lines: String) in
      try await TestSite()
        .replacing("km2\n    source: leaflet\n", with: "km2\n    source: leaflet\n\(lines)", in: Self.path)
        .build().json("data/key-facts.json")["facts"]?[3]?["earlier"]
    }
    let written = try await facts(earlier)
    #expect((0..<3).map { written?[$0]?["display"]?["en"] } == ["24.0", "23", "22.5"])
    let fixed = try await facts("    decimals: 1\n" + earlier)
    #expect((0..<3).map { fixed?[$0]?["display"]?["en"] } == ["24.0", "23.0", "22.5"])
  }

  @Test("an unknown key of one is an error, and so is a source that does not exist")
  func errors() async throws {
    expectText(
      try await site("    earlier: [{value: 1200000, perod: \"2015\", source: leaflets}]").messages,
      """
      Content/key-facts.yaml:20:32: error: an earlier value has nothing called 'perod'
      20 |     earlier: [{value: 1200000, perod: "2015", source: leaflets}]
         |                                ^ did you mean 'period'?
      Content/key-facts.yaml:20:55: error: there is no source 'leaflets'
      20 |     earlier: [{value: 1200000, perod: "2015", source: leaflets}]
         |                                                       ^ did you mean 'leaflet'?

      """
    )
  }

  @Test("a number alone is an error that says how to write it")
  func bareNumber() async throws {
    expectText(
      try await site("    earlier: [1200000]").messages,
      """
      Content/key-facts.yaml:20:15: error: an earlier value must be 'name: value' lines
      20 |     earlier: [1200000]
         |               ^ write on a line of its own: - {value: 1200000}

      """
    )
    expectText(
      try await site("    earlier: 1200000").messages,
      """
      Content/key-facts.yaml:20:14: error: 'earlier' must be a list
      20 |     earlier: 1200000
         |              ^ write on a line below it: - {value: 1200000}

      """
    )
  }

  @Test("a list of keys without '- ' is an error")
  func notAList() async throws {
    expectText(
      try await site("    earlier:\n      value: 1200000").messages,
      """
      Content/key-facts.yaml:21:7: error: 'earlier' must be a list
      21 |       value: 1200000
         |       ^ begin each entry with '- ' on a line of its own

      """
    )
  }

  @Test("one that is newer than one above it, or than the fact's own, is a warning")
  func order() async throws {
    let lines = """
          earlier:
            - {value: 1, period: "2015"}
            - {value: 2, period: ~}
            - {value: 3, period: 2016-06}
            - {value: 4, period: "2016"}
      """
    expectText(
      try await site(lines).messages,
      """
      Content/key-facts.yaml:23:28: warning: this value is of 2016-06, but one above it is of 2015
      23 |       - {value: 3, period: 2016-06}
         |                            ^ put the newest first
      Content/key-facts.yaml:24:28: warning: this value is of 2016, but one above it is of 2016-06
      24 |       - {value: 4, period: "2016"}
         |                            ^ put the newest first

      """
    )
    expectText(
      try await site("    earlier: [{value: 1, period: \"2023\"}]").messages,
      """
      Content/key-facts.yaml:20:34: warning: this value is of 2023, but the fact's own is of 2019
      20 |     earlier: [{value: 1, period: "2023"}]
         |                                  ^ make the newest value the fact's own

      """
    )
  }

  @Test("one that takes a newer period from the fact than one above it has is asked for its own")
  func orderOfInherited() async throws {
    expectText(
      try await site("    earlier: [{value: 2, period: \"2015\"}, {value: 1}]").messages,
      """
      Content/key-facts.yaml:20:51: warning: this value gives no period, so it is of 2019 as the fact's own, but one \
      above it is of 2015
      20 |     earlier: [{value: 2, period: "2015"}, {value: 1}]
         |                                                   ^ add its own 'period', or 'period: ~' if its source gives none

      """
    )
  }

  @Test(
    "a copy of the one above it, or of the fact's own, is an error; the same value at another time is none"
  )
  func copies() async throws {
    expectText(
      try await site("    earlier: [{value: 1300000}, {value: 2}, {value: 2.0, note: Flow}]").messages,
      """
      Content/key-facts.yaml:20:23: error: this says the same as the value above it
      20 |     earlier: [{value: 1300000}, {value: 2}, {value: 2.0, note: Flow}]
         |                       ^ remove it, or correct its value or its period
      Content/key-facts.yaml:20:53: error: this says the same as the value above it
      20 |     earlier: [{value: 1300000}, {value: 2}, {value: 2.0, note: Flow}]
         |                                                     ^ remove it, or correct its value or its period

      """
    )
    #expect(try await site("    earlier: [{value: 1300000, period: \"2015\"}]").messages == "")
  }

  @Test("an error in the fact causes none in its earlier values")
  func noFollowingErrors() async throws {
    let found = try await site("    earlier: [{value: 1}]")
      .replacing("\"2019\"\n    source: leaflet", with: "\"2019\"\n    source: census", in: Self.path)
      .messages
    #expect(found.split(separator: "\n").count == 3)
    #expect(found.contains("error: there is no source 'census'\n"))
  }
}
