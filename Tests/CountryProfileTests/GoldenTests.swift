import CountryProfile
import Foundation
import Publishing
import TestSupport
import Testing

/// Detects every changed byte of a site. After an intended change, `Tests/update-golden` updates the expected trees.
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
      // Bytes that are not text may be decoded to the same string, so `expectText` alone could miss a difference.
      Issue.record("\(path) is not as it is kept")
      expectText(String(decoding: bytes, as: UTF8.self), String(decoding: before, as: UTF8.self), in: path)
    }
  }

  /// Returns everything that a build writes, including the list of files.
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
