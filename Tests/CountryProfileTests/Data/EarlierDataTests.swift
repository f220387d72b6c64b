import TestSupport
import Testing

@Suite("Earlier values in data files")
struct EarlierDataTests {
  private static let path = "data/earlier-values.csv"

  /// Returns the small site with two earlier values of its fact `density`.
  private func site(_ changes: [String: String?] = [:]) throws -> TestSite {
    try TestSite(changes).replacing(
      "km2\n    source: leaflet\n",
      with: """
        km2
            source: leaflet
            note: Residents
            earlier:
              - {value: 26, period: 2015-06, note: All}
              - {value: 24.5, period: "2013", status: estimate}

        """,
      in: "Content/key-facts.yaml"
    )
  }

  @Test("are one table, with a row a value, byte for byte")
  func table() async throws {
    expectText(
      try await site().build().page(Self.path).replacing("\r\n", with: "\n"),
      """
      \u{FEFF}id,label_en,qualifier,unit,unit_symbol,value,display_en,period,period_start,period_end,status,\
      source_id,source_title,source_publisher,source_url,source_published,note_en
      density,Population density,,people-per-km2,people/km²,26,26,2015-06,2015-06-01,2015-06-30,,\
      leaflet,IOM Lao PDR leaflet,IOM,,,All
      density,Population density,,people-per-km2,people/km²,24.5,24.5,2013,2013-01-01,2013-12-31,estimate,\
      leaflet,IOM Lao PDR leaflet,IOM,,,Residents

      """
    )
  }

  @Test("are a table only where there are any, in the files, the package and templates")
  func condition() async throws {
    let template = [
      "Templates/home.html":
        "{% if site.data.earlier_values %}{{ site.data.earlier_values.url }}{% else %}none{% endif %}"
    ]
    let (none, some) = try await (TestSite(template).build(), site(template).build())
    #expect(!none.paths.contains(Self.path))
    #expect(try none.page("index.html") == "none")
    #expect(try !none.page("data/datapackage.json").contains("earlier-values"))
    #expect(try some.page("index.html") == Self.path)
    let resource = try some.json("data/datapackage.json")["resources"]?[2]
    #expect(resource?["path"] == "earlier-values.csv")
    #expect(resource?["schema"]?.keys == ["fields", "missingValues"])
    #expect(resource?["schema"]?["fields"]?[0]?["constraints"] == .object(["required": .flag(true)]))
  }

  @Test("have the schema of the latest value in JSON")
  func schema() async throws {
    let schema = try await TestSite().build().json("data/schema/key-facts.schema.json")
    let fact = schema["properties"]?["facts"]?["items"]?["properties"]
    let value = fact?["earlier"]?["items"]?["properties"]
    let keys = ["display", "note", "refPeriod", "source", "status", "value"]
    #expect(value?.keys == keys)
    for key in keys { #expect(value?[key] == fact?[key], "\(key)") }
  }
}
