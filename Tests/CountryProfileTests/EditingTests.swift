import CountryProfile
import Publishing
import TestSupport
import Testing

@Suite("A whole site is built, edited and built again")
struct EditingTests {
  @Test("a mistake makes no site; a changed figure changes just the files that show it")
  func changedFigure() async throws {
    try await TemporaryFolder.with { folder in
      let site = TestSite(text: "Of [](fact:population) people.")
      _ = try await write(site, to: folder)
      let path = "Content/key-facts.yaml"
      let broken = try site.replacing("source: leaflet", with: "source: leaflets", in: path)
      #expect(try await broken.build().outputs == nil)
      let changed = try site.replacing("value: 7100000", with: "value: 7300000", in: path)
      let summary = try await write(changed, to: folder)
      #expect([summary.written, summary.unchanged, summary.removed] == [5, 15, 0])
      #expect(try folder.text("Public/page.html").contains("7.3\u{A0}million"))
    }
  }

  private func write(_ site: TestSite, to folder: TemporaryFolder) async throws -> WriteSummary {
    let outputs = try #require(try await site.build().outputs)
    return try await SiteWriter(output: "\(folder.path)/Public", inputs: []).write(outputs)
  }
}
