import Foundation
import Publishing
import TestSupport
import Testing

@Suite("Writing a site, editing it, writing it again")
struct WritingTests {
  @Test("a first build writes everything, with a list of its files")
  func first() async throws {
    try await OutputOnDisk.with { output in
      #expect(try await output.write(["index.html": "home", "areas/x.html": "x"]) == [2, 0, 0])
      #expect(try output.contents == ["areas/", "areas/x.html", "build-manifest.json", "index.html"])
      #expect(try output.text("areas/x.html") == "x")
      expectText(try output.text("build-manifest.json"), OutputOnDisk.manifest("areas/x.html", "index.html"))
    }
  }

  @Test("a build with nothing changed writes nothing, not even the list")
  func unchanged() async throws {
    try await OutputOnDisk.with { output in
      let site = ["index.html": "home", "areas/x.html": "x"]
      try await output.write(site)
      let files = ["index.html", "areas/x.html", "build-manifest.json"].map { "Public/" + $0 }
      let before = try files.map(output.folder.inode)
      #expect(try await output.write(site) == [0, 2, 0])
      #expect(try files.map(output.folder.inode) == before)
    }
  }

  @Test("only what changed is written, also when its length is the same")
  func changed() async throws {
    try await OutputOnDisk.with { output in
      try await output.write(["a.html": "one", "b.html": "two"])
      let before = try output.folder.inode("Public/a.html")
      #expect(try await output.write(["a.html": "one", "b.html": "TWO"]) == [1, 1, 0])
      #expect(try output.text("b.html") == "TWO")
      #expect(try output.folder.inode("Public/a.html") == before)
    }
  }

  @Test("files that the site no longer has are removed, with the folders that this leaves empty")
  func removed() async throws {
    try await OutputOnDisk.with { output in
      try await output.write(["a.html": "a", "x/y/b.html": "b", "x/c.html": "c", "z/d.html": "d"])
      try output.folder.write("mine", to: "Public/z/notes.txt")
      #expect(try await output.write(["a.html": "a", "x/c.html": "c"]) == [0, 2, 2])
      #expect(
        try output.contents == ["a.html", "build-manifest.json", "x/", "x/c.html", "z/", "z/notes.txt"]
      )
      expectText(try output.text("build-manifest.json"), OutputOnDisk.manifest("a.html", "x/c.html"))
    }
  }

  @Test("a file that someone changed or removed in the output is put right")
  func repaired() async throws {
    try await OutputOnDisk.with { output in
      let site = ["a.html": "a", "b.html": "b", "c.html": "c"]
      try await output.write(site)
      try output.folder.write("spoilt", to: "Public/a.html")
      try output.folder.remove("Public/b.html")
      #expect(try await output.write(site) == [2, 1, 0])
      #expect(try output.text("a.html") == "a")
      #expect(try output.text("b.html") == "b")
    }
  }

  @Test("what other people put beside the site stays")
  func strangers() async throws {
    try await OutputOnDisk.with { output in
      try output.folder.write("*", to: "Public/.gitignore")
      try output.folder.write("x", to: "Public/CNAME")
      try await output.write(["a.html": "a"])
      try await output.write([:])
      #expect(try output.contents == [".gitignore", "CNAME", "build-manifest.json"])
    }
  }

  @Test("a page in a new folder, a folder that becomes a page, a page that becomes a folder: build by build")
  func chain() async throws {
    try await OutputOnDisk.with { output async throws in
      #expect(try await output.write(["x.html": "1"]) == [1, 0, 0])
      #expect(try await output.write(["x/index.html": "2", "x/y.html": "3"]) == [2, 0, 1])
      #expect(try await output.write(["x.html": "1", "x/y.html": "4"]) == [2, 0, 1])
      #expect(try await output.write(["x.html": "1"]) == [0, 1, 1])
      #expect(try output.contents == ["build-manifest.json", "x.html"])
    }
  }

  @Test("names in all scripts are written, many at once")
  func laoNames() async throws {
    try await OutputOnDisk.with { output in
      let pages = (0..<200).map { ("ຂ່າວ/ບົດ-\($0).html", "\($0)") }
      try await output.write(Dictionary(uniqueKeysWithValues: pages))
      for (path, text) in pages { #expect(try output.text(path) == text) }
      #expect(try output.contents.count == 202)
    }
  }

  @Test("a page is written after all that it may show, so that a build stopped midway leaves none bare")
  func pagesLast() async throws {
    try await OutputOnDisk.with { output in
      let folder = "\(output.folder.path)/\(output.name)"
      let assets = (0..<100).map { "assets/\($0).css" }
      let page = Output(path: "index.html") {
        let missing = assets.filter { !FileManager.default.fileExists(atPath: "\(folder)/\($0)") }
        return Array("missing: \(missing.count)".utf8)
      }
      let writer = try SiteWriter(output: folder, inputs: [])
      _ = try await writer.write([page] + assets.map { Output(path: $0, bytes: [0x20]) })
      #expect(try output.text("index.html") == "missing: 0")
    }
  }

  @Test("a file whose name is composed in another way is another file: the old one is removed")
  func composedAnew() async throws {
    try await OutputOnDisk.with { output in
      try await output.write(["caf\u{E9}.html": "a"])
      #expect(try await output.write(["cafe\u{301}.html": "a"]) == [1, 0, 1])
      #expect(try output.contents.map { Array($0.utf8) }.contains(Array("cafe\u{301}.html".utf8)))
      #expect(try output.contents.count == 2)
    }
  }

  @Test("a name that is too long for a file system stops the build before anything is written")
  func longName() async throws {
    try await OutputOnDisk.with { output in
      let name = String(repeating: "ລ", count: 84) + ".html"
      expectText(
        try await output.failure(["a.html": "a", name: "x"]),
        """
        Public/\(name): error: this name is too long for a file
          | shorten the name of the file that it is made from
        """
      )
      #expect(try output.contents.isEmpty)
    }
  }

  @Test("the longest name that a file system takes is written")
  func longestName() async throws {
    try await OutputOnDisk.with { output async throws in
      let name = String(repeating: "a", count: 250) + ".html"
      #expect(try await output.write([name: "x"]) == [1, 0, 0])
    }
  }

  @Test("a file and a folder of one name stop the build before anything is written")
  func fileAndFolder() async throws {
    try await OutputOnDisk.with { output in
      expectText(
        try await output.failure(["index.html": "a", "index.html/x.html": "x"]),
        """
        Public/index.html: error: the site would need a file and a folder of this name
          | rename the section or page in the content folder
        """
      )
      #expect(try output.contents.isEmpty)
    }
  }
}
