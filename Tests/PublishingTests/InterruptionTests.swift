import Files
import TestSupport
import Testing

@testable import Publishing

@Suite("A build that was stopped midway")
struct InterruptionTests {
  /// Runs a test with the folder of an interrupted build, which wrote one of two files and a part of the other.
  private func stopped(_ body: (OutputOnDisk) async throws -> Void) async throws {
    try await OutputOnDisk.with { output in
      try output.folder.write("new a", to: "Public/a.html")
      try output.folder.write("old c", to: "Public/c.html")
      try output.folder.write("new", to: "Public/" + OutputFolder.temporary(for: ExactPath("x/b.html")).path)
      let manifest = OutputOnDisk.manifest("a.html", "c.html", "x/b.html", complete: false)
      try output.folder.write(manifest, to: "Public/build-manifest.json")
      try await body(output)
    }
  }

  @Test("the next build completes it and leaves nothing behind")
  func completed() async throws {
    try await stopped { output in
      #expect(try await output.write(["a.html": "new a", "x/b.html": "new b"]) == [1, 1, 1])
      #expect(try output.contents == ["a.html", "build-manifest.json", "x/", "x/b.html"])
      #expect(try output.text("x/b.html") == "new b")
      expectText(try output.text("build-manifest.json"), OutputOnDisk.manifest("a.html", "x/b.html"))
    }
  }

  @Test("a next build of the site as it was before goes back to it")
  func undone() async throws {
    try await stopped { output async throws in
      #expect(try await output.write(["c.html": "old c"]) == [0, 1, 2])
      #expect(try output.contents == ["build-manifest.json", "c.html", "x/"])
    }
  }

  @Test("a build that only has to complete the list completes it")
  func onlyTheList() async throws {
    try await OutputOnDisk.with { output in
      try output.folder.write("a", to: "Public/a.html")
      let manifest = OutputOnDisk.manifest("a.html", complete: false)
      try output.folder.write(manifest, to: "Public/build-manifest.json")
      #expect(try await output.write(["a.html": "a"]) == [0, 1, 0])
      expectText(try output.text("build-manifest.json"), OutputOnDisk.manifest("a.html"))
    }
  }

  @Test("an unfinished list of the very first build is written over")
  func firstList() async throws {
    try await OutputOnDisk.with { output in
      try output.folder.write("{", to: "Public/" + OutputFolder.temporary(for: Manifest.path).path)
      #expect(try await output.write(["a.html": "a"]) == [1, 0, 0])
      #expect(try output.contents == ["a.html", "build-manifest.json"])
    }
  }

  @Test("two builds at once end with the site of one of them, whole")
  func atOnce() async throws {
    try await OutputOnDisk.with { output in
      let sites = ["one", "two"].map { text in
        Dictionary(uniqueKeysWithValues: (0..<50).map { ("\(text)/\($0).html", text) })
      }
      async let first = output.write(sites[0])
      async let second = output.write(sites[1])
      _ = try await (first, second)
      let contents = try output.contents
      #expect(contents.count == 52)
      #expect(contents.contains("one/0.html") != contents.contains("two/0.html"))
    }
  }
}
