import Publishing
import TestSupport
import Testing

@Suite("A file of the site that stands")
struct LastBytesTests {
  @Test("has its bytes; none if it is not there, and no bytes if it can't be read")
  func bytes() async throws {
    try await TemporaryFolder.with { folder in
      let writer = try SiteWriter(output: "\(folder.path)/Public", inputs: [])
      #expect(writer.lastBytes(of: "data/a.json") == nil)
      _ = try await writer.write([Output(path: "data/a.json", bytes: Array("{}".utf8))])
      #expect(writer.lastBytes(of: "data/a.json") == Array("{}".utf8))
      #expect(writer.lastBytes(of: "data/a.json/b") == nil)
      #expect(writer.lastBytes(of: "data") == [])
    }
  }
}
