import TestSupport
import Testing

@Suite("Files to download")
struct DownloadTests {
  private let fields = """
    {{ site.data.key_facts_csv.url }} {{ site.data.key_facts_csv.format }}
    {{ site.data.key_facts_hxl.url }} {{ site.data.key_facts_hxl.media_type }}
    {{ site.data.key_facts.url }} {{ site.data.key_facts.format }}
    {{ site.data.areas.url }} {{ site.data.areas.media_type }}
    {{ site.data.profile.url }}
    {{ site.data.package.url }}
    """

  @Test("templates know the address, format and media type of each")
  func records() async throws {
    let site = TestSite(["Templates/area.html": fields])
    expectText(
      try await site.build().page("areas/health.html"),
      """
      ../data/key-facts.csv CSV
      ../data/key-facts.hxl.csv text/csv
      ../data/key-facts.json JSON
      ../data/areas.json application/json
      ../data/profile.json
      ../data/datapackage.json
      """
    )
  }

  @Test(
    "its size is that of the file, by the conventions of the language",
    arguments: [("en-GB", " kB"), ("fr", "\u{202F}ko"), ("lo", " kB")]
  )
  func size(locale: String, unit: String) async throws {
    let site = try await TestSite(["Templates/home.html": "{{ site.data.key_facts.size }}"])
      .replacing("locale: en-GB", with: "locale: \(locale)", in: "Content/profile.yaml")
      .build()
    let thousands = try (Double(site.bytes("data/key-facts.json").count) / 1000).rounded()
    #expect(try site.page("index.html") == "\(Int(thousands))\(unit)")
  }

  @Test("the package describes every other file with its size, and says only what the profile states")
  func package() async throws {
    let site = try await TestSite().build()
    let package = try site.json("data/datapackage.json")
    #expect(package.keys == ["$schema", "contributors", "name", "resources", "sources", "title"])
    #expect(package["name"] == "country-profile-lao")
    #expect(package["title"] == "Key facts – IOM Lao PDR")
    let paths = [
      "key-facts.csv", "key-facts.hxl.csv", "key-facts.json", "areas.json", "profile.json",
    ]
    for (index, path) in paths.enumerated() {
      let resource = package["resources"]?[index]
      #expect(resource?["path"] == .string(path))
      #expect(resource?["bytes"] == .number(try .init(site.bytes("data/\(path)").count)))
    }
    #expect(package["resources"]?[paths.count] == nil)
  }

  @Test("an address, terms and words that are set are in the package too")
  func fullPackage() async throws {
    let site = try TestSite(["Content/en/key-facts.md": "---\ntitle: Figures\nsummary: All of them.\n---\n"])
      .published(at: "https://example.org/lao/", "licence: The terms\n")
      .replacing(
        "date-not-stated:",
        with: "data-areas: Areas\ndata-areas-note: A list\ndate-not-stated:",
        in: "Content/en/labels.yaml"
      )
    let package = try await site.build().json("data/datapackage.json")
    #expect(package["title"] == "Figures – IOM Lao PDR")
    #expect(package["description"] == "All of them.")
    #expect(package["homepage"] == "https://example.org/lao/key-facts.html")
    #expect(package["licenses"]?[0] == .object(["title": "The terms", "path": "profile.json"]))
    #expect(package["resources"]?[3]?["title"] == "Areas")
    #expect(package["resources"]?[3]?["description"] == "A list")
  }
}
