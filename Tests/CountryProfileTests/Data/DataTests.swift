import Foundation
import TestSupport
import Testing

@Suite("Data files")
struct DataTests {
  @Test("the record of a fact, word for word")
  func fact() async throws {
    let full = """
          definition: Residents
          note: As stated
          review-by: 2027-01-01
          decimals: 0
          codes: {world-bank: EN.POP.DNST}
      """
    let site = try TestSite()
      .replacing(
        "    unit: people-per-km2\n",
        with: "    unit: people-per-km2\n\(full)\n",
        in: "Content/key-facts.yaml"
      )
      .replacing(
        "    publisher: IOM\n",
        with: "    publisher: IOM\n    published: 2019-06-30\n",
        in: "Content/profile.yaml"
      )
    let text = try await site.build().page("data/key-facts.json")
    let start = try #require(text.range(of: "    {\n      \"area\" : {\n", options: .backwards))
    let end = try #require(text.range(of: "\n  ],\n  \"languages\""))
    expectText(
      String(text[start.lowerBound..<end.lowerBound]),
      """
          {
            "area" : {
              "iso2" : "LA",
              "iso3" : "LAO",
              "m49" : "418"
            },
            "citation" : {
              "en" : "IOM, IOM Lao PDR leaflet, Population density: 27 people per km² (Date not stated)."
            },
            "codes" : {
              "worldBank" : "EN.POP.DNST"
            },
            "decimals" : 0,
            "definition" : {
              "en" : "Residents"
            },
            "display" : {
              "en" : "27"
            },
            "earlier" : [

            ],
            "figures" : [

            ],
            "id" : "density",
            "label" : {
              "en" : "Population density"
            },
            "note" : {
              "en" : "As stated"
            },
            "page" : "../key-facts.html#density",
            "qualifier" : null,
            "refPeriod" : null,
            "reviewBy" : "2027-01-01",
            "scale" : null,
            "source" : {
              "id" : "leaflet",
              "published" : "2019-06-30",
              "publisher" : {
                "en" : "IOM"
              },
              "title" : {
                "en" : "IOM Lao PDR leaflet"
              },
              "url" : null
            },
            "status" : "undated",
            "unit" : {
              "id" : "people-per-km2",
              "label" : {
                "en" : "people per km²"
              },
              "symbol" : "people/km²"
            },
            "value" : 27
          }
      """
    )
  }

  @Test("the scale of a fact stands in its record, word for word")
  func scale() async throws {
    let text = try await TestSite.withCharts.build().page("data/key-facts.json")
    let start = try #require(text.range(of: "      \"scale\" : {\n"))
    let end = try #require(
      text.range(of: "\n      \"source\" : {\n", range: start.upperBound..<text.endIndex)
    )
    expectText(
      String(text[start.lowerBound..<end.lowerBound]),
      """
            "scale" : {
              "bands" : [
                {
                  "from" : 0,
                  "label" : {
                    "en" : "Low"
                  }
                },
                {
                  "from" : 0.55,
                  "label" : {
                    "en" : "Medium"
                  }
                },
                {
                  "from" : 0.8,
                  "label" : {
                    "en" : "High"
                  }
                }
              ],
              "maximum" : 1,
              "minimum" : 0,
              "source" : {
                "id" : "undp",
                "published" : null,
                "publisher" : {
                  "en" : "UNDP"
                },
                "title" : {
                  "en" : "Groups"
                },
                "url" : null
              }
            },
      """
    )
  }

  @Test("a fact has the status that it says, without a period undated; neither status nor date is invented")
  func status() async throws {
    let facts = try await TestSite().build().json("data/key-facts.json")["facts"]
    #expect(facts?[0]?["status"] == "undated")
    #expect(facts?[0]?["refPeriod"] == nil as JSONTree)
    #expect(facts?[1]?["status"] == .null)
    #expect(facts?[1]?["refPeriod"] == "2019")
    let estimate = try TestSite().replacing(
      "period: \"2019\"",
      with: "status: estimate",
      in: "Content/key-facts.yaml"
    )
    let changed = try await estimate.build().json("data/key-facts.json")["facts"]
    #expect(changed?[1]?["status"] == "estimate")
  }

  @Test(
    "numbers are numbers, digit by digit",
    arguments: ["0.604", "0.1", "7100000", "12345678901234567.89", "-1.5"]
  )
  func numbers(number: String) async throws {
    let site = try TestSite().replacing("value: 27", with: "value: \(number)", in: "Content/key-facts.yaml")
    #expect(try await site.build().page("data/key-facts.json").contains("      \"value\" : \(number)\n"))
  }

  @Test("facts stand in the order of their file, with the envelope that says whose they are")
  func envelope() async throws {
    let data = try await TestSite().build().json("data/key-facts.json")
    #expect(
      data.keys == ["$schema", "citation", "facts", "languages", "licence", "profile", "schemaVersion"]
    )
    #expect(data["$schema"] == "schema/key-facts.schema.json")
    #expect(data["schemaVersion"] == 1)
    #expect(
      (0..<4).map { data["facts"]?[$0]?["id"] } == ["population", "migrants-abroad", "urban", "density"]
    )
    #expect(data["profile"]?["organisation"]?["abbreviation"] == "IOM")
    #expect(data["profile"]?["url"] == nil as JSONTree)
    #expect(data["languages"]?[0] == "en")
  }

  @Test("areas are listed in their order with ways to page and data that begin at the file")
  func areas() async throws {
    let data = try await TestSite().build().json("data/areas.json")
    #expect(data["$schema"] == "schema/areas.schema.json")
    let first = data["areas"]?[0]
    #expect(first?.keys == ["data", "id", "order", "page", "reviewed", "summary", "title"])
    #expect(first?["id"] == "labour")
    #expect(first?["page"]?["en"] == "../areas/labour.html")
    #expect(first?["data"] == "areas/labour.json")
    #expect(first?["summary"] == nil as JSONTree)
    #expect(data["areas"]?[1]?["id"] == "health")
  }

  @Test("an area has its text with links that begin at the file, and the facts it speaks of, each once")
  func area() async throws {
    let text =
      "---\ntitle: Labour\nreviewed: 2026-11-23\n---\n\n[h](health.md) [27](fact:density) [27](fact:density) [](fact:urban)\n"
    let data = try await TestSite(["Content/en/areas/labour.md": text]).build().json("data/areas/labour.json")
    #expect(data["$schema"] == "../schema/area.schema.json")
    #expect(data["page"]?["en"] == "../../areas/labour.html")
    #expect(data["reviewed"] == "2026-11-23")
    #expect(data["facts"] == .array(["density", "urban"]))
    guard case .string(let body) = data["body"]?["en"] else {
      Issue.record("there is no text")
      return
    }
    #expect(
      body.hasPrefix(
        "<p><a href=\"../../areas/health.html\">h</a> <data value=\"27\"><a href=\"../../key-facts.html#density\">"
      )
    )
  }

  @Test("the profile has all that profile.yaml says, and null for what it does not")
  func profile() async throws {
    let site = try TestSite().replacing(
      "contact:\n  name: IOM Lao PDR\n",
      with: "contact:\n  name: IOM\n  phone: +856 21 267 734\n  address: [UN House, Vientiane]\n"
        + "  links: [{label: Facebook, url: \"https://www.facebook.com/IOM\"}]\nlicence: CC BY\n",
      in: "Content/profile.yaml"
    )
    let data = try await site.build().json("data/profile.json")
    #expect(data["contact"]?["phone"] == "+856 21 267 734")
    #expect(data["contact"]?["email"] == nil as JSONTree)
    #expect(data["contact"]?["address"]?[1]?["en"] == "Vientiane")
    #expect(data["contact"]?["links"]?[0]?["url"] == "https://www.facebook.com/IOM")
    #expect(data["licence"]?["en"] == "CC BY")
    #expect(data["citation"] == nil as JSONTree)
    #expect(data["languages"]?[0]?["locale"] == "en-GB")
    #expect(data["sources"]?[0]?["note"] == nil as JSONTree)
  }

  @Test("every data file names its schema, and the schema is there")
  func schemas() async throws {
    let site = try await TestSite().build()
    #expect(
      try site.json("data/schema/area.schema.json")["$schema"]
        == "https://json-schema.org/draft/2020-12/schema"
    )
    #expect(try site.json("data/profile.json")["$schema"] == "schema/profile.schema.json")
  }
}
