import Testing

@Suite("The small site that tests change")
struct SmallSiteTests {
  @Test("it builds without a message")
  func builds() async throws {
    let site = try await TestSite().build()
    #expect(site.messages == "")
    #expect(site.pageCount == 6)
    #expect(
      site.paths == [
        ".nojekyll", "404.html", "areas/health.html", "areas/index.html", "areas/labour.html",
        "data/areas.json",
        "data/areas/health.json", "data/areas/labour.json", "data/datapackage.json", "data/key-facts.csv",
        "data/key-facts.hxl.csv", "data/key-facts.json", "data/profile.json",
        "data/schema/area.schema.json", "data/schema/areas.schema.json", "data/schema/key-facts.schema.json",
        "data/schema/profile.schema.json", "index.html", "key-facts.html",
      ]
    )
  }

  @Test("the same files give the same bytes each time")
  func isReproducible() async throws {
    let first = try await TestSite().build()
    let second = try await TestSite().build()
    #expect(first.outputs?.map(\.bytes) == second.outputs?.map(\.bytes))
  }
}
