import CountryProfile
import TestSupport
import Testing

@Suite("Values that changed since the last build")
struct ChangedValueTests {
  private static let path = "Content/key-facts.yaml"
  /// The entry that keeps the density of the small site.
  private static let whole = "{value: 27, period: ~, source: leaflet, note: ~}"

  /// Returns the small site with a text of its facts replaced.
  private func site(_ old: String, _ new: String) throws -> TestSite {
    try TestSite().replacing(old, with: new, in: Self.path)
  }

  private func published(by site: TestSite) async throws -> PublishedValues {
    PublishedValues(try await site.build().bytes("data/key-facts.json"), file: "Public/data/key-facts.json")
  }

  /// Returns the messages of a build after that of another site.
  private func messages(of site: TestSite, after old: TestSite = TestSite()) async throws -> String {
    try await site.build(published: published(by: old)).messages
  }

  @Test("are notes at the values, with the line that keeps the earlier one")
  func note() async throws {
    expectText(
      try await messages(of: site("value: 7100000", "value: 7300000")),
      """
      Content/key-facts.yaml:8:12: note: the key fact 'population' was 7.1 million when the site was last built
      8 |     value: 7300000
        |            ^ to keep that value for readers, add: earlier: [{value: 7100000, period: ~, source: leaflet, note: ~}]

      """
    )
  }

  @Test("nothing is said where none did, where its earlier values have it, and without an earlier build")
  func none() async throws {
    #expect(try await messages(of: TestSite()) == "")
    let kept = try site("value: 7100000", "value: 7300000\n    earlier: [{value: 7100000.0}]")
    #expect(try await messages(of: kept) == "")
    #expect(try await site("value: 7100000", "value: 7300000").messages == "")
    #expect(try await messages(of: site("value: 27", "value: 27.0")) == "")
  }

  @Test("a figure in another unit is another measure, and one with another qualifier can't be kept")
  func otherMeasure() async throws {
    let years = try site("value: 27\n    unit: people-per-km2", "value: 1930\n    unit: year")
    #expect(try await !messages(of: years).contains("note:"))
    let found = try await messages(
      of: site("value: 1300000", "value: 1400000").replacing("    qualifier: over\n", with: "", in: Self.path)
    )
    #expect(
      found.contains(
        "note: the key fact 'migrants-abroad' was over 1.3 million when the site was last built\n"
      )
    )
    #expect(
      found.contains(
        "^ it can't be kept in 'earlier', whose values have the qualifier that the fact has now\n"
      )
    )
  }

  @Test("a change that rounding hides says the number itself")
  func hidden() async throws {
    let found = try await messages(of: site("value: 7100000", "value: 7110000"))
    #expect(found.contains("note: the key fact 'population' was 7100000 when the site was last built\n"))
  }

  @Test(
    "the line says all that was published, so that it stays when the fact changes again, and is read as what was published",
    arguments: [
      ("value: 30\n    period: \"2023\"", whole),
      ("value: 30\n    note: \"So\"", whole), ("value: 30\n    decimals: 1", whole),
      ("value: 30\n    status: final", whole),
    ]
  )
  func newInFact(lines: String, entry: String) async throws {
    try await expectPasting(site("value: 27", lines), after: TestSite(), gives: entry)
  }

  @Test(
    "what the fact said before is in the line",
    arguments: [
      ("period: \"2019\"", "{value: 27, period: \"2019\", source: leaflet, note: ~}"),
      (
        "period: 2019-06\n    status: provisional",
        "{value: 27, period: \"2019-06\", source: leaflet, status: provisional, note: ~}"
      ),
      (
        "note: 'A \"note\": it''s \\ #1'",
        #"{value: 27, period: ~, source: leaflet, note: "A \"note\": it's \\ #1"}"#
      ),
      ("status: estimate", "{value: 27, period: ~, source: leaflet, status: estimate, note: ~}"),
    ]
  )
  func oldInFact(lines: String, entry: String) async throws {
    let old = try site("value: 27", "value: 27\n    \(lines)")
    try await expectPasting(site("value: 27", "value: 30"), after: old, gives: entry)
  }

  @Test("a status that the fact no longer has, or no longer has for that period, is said")
  func status() async throws {
    let old = try site("value: 27", "value: 27\n    period: \"2019\"")
    let new = try site("value: 27", "value: 30\n    period: \"2019\"\n    status: final")
    try await expectPasting(new, after: old, gives: "{value: 27, period: \"2019\", source: leaflet, note: ~}")
  }

  @Test("another source is named, and the zeros that readers saw stay")
  func sourceAndZeros() async throws {
    let profile = "Content/profile.yaml"
    let old = try TestSite().replacing("value: 27", with: "value: 27.0", in: Self.path)
    let new = try site("value: 27", "value: 30").replacing(
      "km2\n    source: leaflet",
      with: "km2\n    source: census",
      in: Self.path
    ).replacing(
      "sources:\n",
      with: "sources:\n  - {id: census, title: Census, publisher: LSB}\n",
      in: profile
    )
    try await expectPasting(new, after: old, gives: "{value: 27.0, period: ~, source: leaflet, note: ~}")
  }

  /// Expects that a note offers an entry, that pasting it leaves no note, and that data then say what they said before.
  private func expectPasting(_ new: TestSite, after old: TestSite, gives entry: String) async throws {
    let found = try await messages(of: new, after: old)
    #expect(found.contains(", add: earlier: [\(entry)]\n"), "\(found)")
    let pasted = try new.replacing(
      "    unit: people-per-km2\n",
      with: "    unit: people-per-km2\n    earlier: [\(entry)]\n",
      in: Self.path
    )
    #expect(try await messages(of: pasted, after: old) == "")
    let before = try await old.build().json("data/key-facts.json")["facts"]?[3]
    let after = try await pasted.build().json("data/key-facts.json")["facts"]?[3]?["earlier"]?[0]
    for key in ["value", "refPeriod", "status", "note"] { #expect(after?[key] == before?[key], "\(key)") }
    #expect(after?["source"]?["id"] == before?["source"]?["id"])
  }

  @Test("where there are earlier values already, only the entry is offered, as the others are written")
  func anotherEntry() async throws {
    let lines = try site("value: 27", "value: 30\n    earlier:\n      - {value: 20, period: \"2013\"}")
    #expect(try await messages(of: lines).contains("readers, put first in 'earlier': - \(Self.whole)\n"))
    let brackets = try site("value: 27", "value: 30\n    earlier: [{value: 20, period: \"2013\"}]")
    #expect(try await messages(of: brackets).contains("readers, put first in 'earlier': \(Self.whole),\n"))
    let pasted = try brackets.replacing("[{", with: "[\(Self.whole), {", in: Self.path)
    #expect(try await messages(of: pasted) == "")
  }

  @Test("an earlier value whose period changed only because that of the fact did is a note at the value")
  func movedValue() async throws {
    func site(_ period: String, _ entry: String) throws -> TestSite {
      try self.site("value: 27", "value: 27\n    period: \"\(period)\"\n    earlier: [\(entry)]")
    }
    let new = try site("2024", "{value: 26}")
    expectText(
      try await messages(of: new, after: site("2023", "{value: 26}")),
      """
      Content/key-facts.yaml:28:23: note: this earlier value was of 2023 when the site was last built; now it is of 2024, \
      as the fact's own
      28 |     earlier: [{value: 26}]
         |                       ^ add to it: period: "2023"

      """
    )
    let undated = try self.site("value: 27", "value: 27\n    earlier: [{value: 26}]")
    #expect(
      try await messages(of: new, after: undated).contains("had no period when the site was last built")
    )
    let said = try site("2024", "{value: 26, period: \"2023\"}")
    #expect(try await messages(of: said, after: site("2023", "{value: 26}")) == "")
    #expect(try await messages(of: new, after: new) == "")
  }

  @Test(
    "a file that this program did not write, or that is damaged, is a note, and the site is made",
    arguments: ["", "{", "[]", "{\"facts\": []}", "{\"schemaVersion\": 2, \"facts\": []}"]
  )
  func unreadable(text: String) async throws {
    let published = PublishedValues(Array(text.utf8), file: "Public/data/key-facts.json")
    let built = try await TestSite().build(published: published)
    expectText(
      built.messages,
      """
      Public/data/key-facts.json: note: the figures of the last build can't be read, so those that changed are not \
      pointed out

      """
    )
    #expect(built.outputs != nil)
  }

  @Test("the site does not depend on them, and a strict build makes no errors of the notes")
  func outputs() async throws {
    let new = try site("value: 7100000", "value: 7300000")
    let (alone, after) = try await (
      new.build(), new.build(isStrict: true, published: published(by: TestSite()))
    )
    #expect(after.messages.contains(": note: "))
    #expect(alone.paths == after.paths)
    for path in alone.paths { #expect(try alone.bytes(path) == after.bytes(path), "\(path)") }
  }
}
