import TestSupport
import Testing

@Suite("key-facts.yaml")
struct KeyFactsTests {
  private let path = "Content/key-facts.yaml"

  private func messages(_ old: String, _ new: String) async throws -> String {
    try await TestSite().replacing(old, with: new, in: path).messages
  }

  @Test("a file of key facts that is missing is an error")
  func missing() async throws {
    expectText(
      try await TestSite([path: nil]).messages,
      "Content/key-facts.yaml: error: this file is missing\n  | create it: every profile needs one\n"
    )
  }

  @Test("a fact without a source is an error")
  func noSource() async throws {
    expectText(
      try await messages("    unit: people-per-km2\n    source: leaflet\n", "    unit: people-per-km2\n"),
      """
      Content/key-facts.yaml:24:5: error: a key fact has no 'source'
      24 |   - id: density
         |     ^ add a line 'source: …'

      """
    )
  }

  @Test("a source that does not exist is an error with a suggestion, or with the way to add it")
  func unknownSource() async throws {
    let near = try await messages("km2\n    source: leaflet", "km2\n    source: leaflets")
    expectText(
      near,
      """
      Content/key-facts.yaml:28:13: error: there is no source 'leaflets'
      28 |     source: leaflets
         |             ^ did you mean 'leaflet'?

      """
    )
    let far = try await messages("km2\n    source: leaflet", "km2\n    source: census")
    #expect(far.hasSuffix("^ add it to 'sources' in profile.yaml\n"))
  }

  @Test("a unit that does not exist is an error with a suggestion, or with the way to add it")
  func unknownUnit() async throws {
    expectText(
      try await messages("unit: people-per-km2", "unit: people-per-km"),
      """
      Content/key-facts.yaml:27:11: error: there is no unit 'people-per-km'
      27 |     unit: people-per-km
         |           ^ did you mean 'people-per-km2'?

      """
    )
    let far = try await messages("unit: people-per-km2", "unit: hectares")
    #expect(far.hasSuffix("^ add it to 'units' at the top of the file\n"))
  }

  @Test(
    "a unit that exists already is an error, also a second one for a built-in unit",
    arguments: ["people-per-km2", "year"]
  )
  func duplicateUnit(id: String) async throws {
    let own = "  - {id: year, label: calendar year}\n"
    let found = try await messages("facts:", own + "  - {id: \(id), symbol: x, label: x}\nfacts:")
    expectText(
      found,
      """
      Content/key-facts.yaml:6:10: error: there is a unit '\(id)' already
      6 |   - {id: \(id), symbol: x, label: x}
        |          ^ rename it, or remove it

      """
    )
  }

  @Test("the words for a year in data are those of CLDR, or the profile's own")
  func builtInUnits() async throws {
    let unit = { (site: TestSite) in
      try await site.build().json("data/key-facts.json")["facts"]?[3]?["unit"]
    }
    let year = try TestSite().replacing(
      "27\n    unit: people-per-km2",
      with: "1951\n    unit: year",
      in: path
    )
    let found = try await unit(year)
    #expect([found?["id"], found?["label"]?["en"], found?["symbol"]] == ["year", "year", "year"])
    let french = try year.replacing("locale: en-GB", with: "locale: fr-FR", in: "Content/profile.yaml")
    #expect(try await unit(french)?["label"]?["en"] == "année")
    let own = try year.replacing(
      "facts:",
      with: "  - {id: year, label: {en: calendar year}}\nfacts:",
      in: path
    )
    #expect(try await unit(own)?["label"]?["en"] == "calendar year")
  }

  @Test("a unit has the form of its number, in pages and in data")
  func formOfUnit() async throws {
    let site = try await TestSite([
      "Templates/key-facts.html":
        "{% for fact in all_facts %}{{ fact.display }} {% if fact.unit %}{{ fact.unit }}{% endif %};{% endfor %}"
    ])
    .replacing("label: people per km²", with: "label: {one: head per km², other: heads per km²}", in: path)
    .replacing("value: 27", with: "value: 1", in: path).build()
    #expect(try site.page("key-facts.html").contains("1 head per km²;"))
    #expect(try site.json("data/key-facts.json")["facts"]?[3]?["unit"]?["label"]?["en"] == "head per km²")
  }

  @Test(
    "a noun has the plural forms of its language",
    arguments: [
      (
        "{one: person, few: people}", "'few' is not a plural category of the language", "use one, other"
      ),
      (
        "{en: {other: people}}", "'en' has no form for 'one', as with the number 1",
        "add 'one: …'"
      ),
      ("{one: person}", "'label' has no form for 'other', as with the number 2", "add 'other: …'"),
    ]
  )
  func plurals(label: String, message: String, fix: String) async throws {
    let found = try await messages("    label: people per km²", "    label: \(label)")
    #expect(found.contains(": error: \(message)\n"), "\(found)")
    #expect(found.contains("^ \(fix)\n"), "\(found)")
  }

  @Test("a percentage is in percent, money in a currency")
  func unitOfStyle() async throws {
    let percent = try await messages("style: percent", "style: percent\n    unit: people-per-km2")
    #expect(percent.contains(":23:11: error: the unit of a percentage is percent\n"))
    #expect(percent.hasSuffix("^ write 'unit: percent', or leave it out\n"))
    let none = try await messages("    unit: people-per-km2", "    style: currency")
    #expect(none.contains(": error: a key fact has no 'unit'\n"))
    let unknown = try await messages("    unit: people-per-km2", "    style: currency\n    unit: dollars")
    #expect(unknown.contains(":28:11: error: 'dollars' is not a currency\n"))
    #expect(unknown.hasSuffix("^ write its three letters, such as USD or LAK\n"))
  }

  @Test("an id that stands twice is shown with the first one")
  func duplicateID() async throws {
    expectText(
      try await messages("id: density", "id: population"),
      """
      Content/key-facts.yaml:24:9: error: there is a key fact 'population' already
      24 |   - id: population
         |         ^ give this one another id
      Content/key-facts.yaml:6:9: note: the first one
      6 |   - id: population
        |         ^
      Content/key-facts.yaml:30:26: error: there is no key fact 'density'
      30 |   headline: [population, density, urban, migrants-abroad]
         |                          ^ use the id of a key fact above

      """
    )
  }

  @Test("a misspelt key of a fact is an error with a suggestion")
  func unknownKey() async throws {
    expectText(
      try await messages("qualifier: over", "qualifer: over"),
      """
      Content/key-facts.yaml:16:5: error: a key fact has nothing called 'qualifer'
      16 |     qualifer: over
         |     ^ did you mean 'qualifier'?

      """
    )
  }

  @Test("a figure has from 0 to 9 decimals", arguments: [-1, 10])
  func decimals(number: Int) async throws {
    expectText(
      try await messages("decimals: 1", "decimals: \(number)"),
      """
      Content/key-facts.yaml:9:15: error: a figure can't have \(number) decimals
      9 |     decimals: \(number)
        |               ^ write a number from 0 to 9

      """
    )
  }

  @Test("a qualifier that no label explains is an error at its fact")
  func unknownQualifier() async throws {
    let found = try await messages("qualifier: over", "qualifier: ovr")
    #expect(
      found.hasPrefix(
        "Content/key-facts.yaml:12:9: error: the key fact 'migrants-abroad' has the qualifier 'ovr', "
          + "which no label explains\n"
      )
    )
    #expect(found.hasSuffix("^ did you mean 'over'?\n"))
  }

  @Test("a group names facts that exist, each once")
  func groups() async throws {
    let unknown = try await messages("[population, density, urban, migrants-abroad]", "[population, densty]")
    #expect(unknown.contains(":30:26: error: there is no key fact 'densty'\n"))
    #expect(unknown.hasSuffix("^ did you mean 'density'?\n"))
    let twice = try await messages(
      "[population, density, urban, migrants-abroad]",
      "[population, population]"
    )
    #expect(twice.contains(":30:26: error: 'population' is in this group already\n"))
    #expect(twice.hasSuffix("^ remove it here\n"))
  }

  @Test("each wrong entry of a group is an error, and the group stays for the pages that show it")
  func wrongEntriesOfGroup() async throws {
    let groups = "[nobody, population, nothing]"
    let file = try TestSite().replacing(
      "[population, density, urban, migrants-abroad]",
      with: groups,
      in: path
    )[path]
    expectText(
      try await TestSite(text: "![Figures](facts:headline)", [path: file]).messages,
      """
      Content/key-facts.yaml:30:14: error: there is no key fact 'nobody'
      30 |   headline: [nobody, population, nothing]
         |              ^ use the id of a key fact above
      Content/key-facts.yaml:30:34: error: there is no key fact 'nothing'
      30 |   headline: [nobody, population, nothing]
         |                                  ^ use the id of a key fact above

      """
    )
  }

  @Test("a fact with an error causes no errors in the pages that speak of it")
  func noFollowingErrors() async throws {
    let site = try TestSite(text: "Of [27](fact:density), ![Facts](facts:headline)")
      .replacing("value: 27", with: "value: x", in: path)
    let found = try await TestSite(text: "Of [27](fact:density).", [path: site[path]]).messages
    #expect(found.split(separator: "\n").count == 3)
    #expect(found.hasPrefix("Content/key-facts.yaml:26:12: error: 'x' is not a number\n"))
  }

  @Test("an empty value is asked for as what it is to be")
  func emptyValue() async throws {
    expectText(
      try await messages("value: 27", "value:"),
      """
      Content/key-facts.yaml:26:11: error: 'value' has no value
      26 |     value:
         |           ^ write a number after the colon

      """
    )
  }

  @Test("decimals that round the value are a warning that says both")
  func lostDecimals() async throws {
    expectText(
      try await messages("value: 27", "value: 24.45\n    decimals: 1"),
      """
      Content/key-facts.yaml:27:15: warning: the key fact 'density' is 24.45, but readers see '24.5'
      27 |     decimals: 1
         |               ^ write 2, or leave the line out, or round the value

      """
    )
    let percent = try await messages("value: 35", "value: 35.5\n    decimals: 0")
    #expect(percent.contains("the key fact 'urban' is 35.5, but readers see '36%'\n"))
  }

  @Test(
    "decimals that add nothing but zeros, and those of large numbers, are as they are meant",
    arguments: [
      ("value: 27", "value: 24.40\n    decimals: 1"), ("value: 27", "value: 24\n    decimals: 2"),
      ("value: 7100000", "value: 7123456"),
    ]
  )
  func keptDecimals(old: String, new: String) async throws {
    #expect(try await messages(old, new) == "")
  }
}
