import CountryProfile
import Foundation
import Publishing
import TestSupport
import Testing

/// Whatever changes a byte of a site shows here. `Tests/update-golden` keeps the new trees, for a look at the diff.
@Suite("Whole sites, byte for byte")
struct GoldenTests {
  @Test("the built tree is the one that is kept", arguments: ["small", "sample"])
  func tree(name: String) async throws {
    let golden = GoldenSite(name: name)
    let built = try await builtTree(TestSite(files: golden.input))
    if GoldenSite.isUpdating { return try golden.keep(built) }
    let kept = try golden.kept
    #expect(kept.keys.sorted() == built.keys.sorted(), "run Tests/update-golden if these files are meant")
    for (path, bytes) in built.sorted(by: { $0.key < $1.key }) where kept[path] != bytes {
      guard let before = kept[path] else { continue }
      // Also where the same text is shown, as of pictures.
      Issue.record("\(path) is not as it is kept")
      expectText(String(decoding: bytes, as: UTF8.self), String(decoding: before, as: UTF8.self), in: path)
    }
  }

  /// Everything that a build writes, the list of files included.
  private func builtTree(_ site: TestSite) async throws -> [String: [UInt8]] {
    let built = try await site.build()
    #expect(built.messages == "")
    let outputs = try #require(built.outputs)
    return try await TemporaryFolder.with { folder in
      let output = "\(folder.path)/Public"
      _ = try await SiteWriter(output: output, inputs: []).write(outputs)
      return try GoldenSite.files(in: URL(filePath: output))
    }
  }
}
