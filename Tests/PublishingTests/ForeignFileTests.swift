import Foundation
import TestSupport
import Testing

@Suite("Files in the output folder that are not the site's")
struct ForeignFileTests {
  @Test("a file that no build wrote is never overwritten, and nothing else is written")
  func foreignFile() async throws {
    try await OutputOnDisk.with { output in
      try output.folder.write("mine", to: "Public/b.html")
      expectText(
        try await output.failure(["a.html": "a", "b.html": "b"]),
        """
        Public/b.html: error: this file was not written by an earlier build, and the site needs its place
          | move it away, or choose another folder with --output
        """
      )
      #expect(try output.contents == ["b.html"])
      #expect(try output.text("b.html") == "mine")
    }
  }

  @Test("the same holds for the place of a page that comes later; the old site stays whole")
  func laterPage() async throws {
    try await OutputOnDisk.with { output in
      try await output.write(["a.html": "a"])
      try output.folder.write("mine", to: "Public/b.html")
      #expect(
        try await output.failure(["a.html": "A", "b.html": "b"]).hasPrefix(
          "Public/b.html: error: this file was"
        )
      )
      #expect(try output.text("a.html") == "a")
    }
  }

  @Test("even a file with the very bytes of the site's is someone else's")
  func sameBytes() async throws {
    try await OutputOnDisk.with { output in
      try output.folder.write("a", to: "Public/a.html")
      #expect(try await output.failure(["a.html": "a"]) != "")
    }
  }

  @Test("a folder in the place of a file, or a file in the place of a folder, is in the way")
  func obstacles() async throws {
    try await OutputOnDisk.with { output in
      try output.folder.makeFolder("Public/a.html")
      expectText(
        try await output.failure(["a.html": "a"]),
        """
        Public/a.html: error: this is in the way of the site
          | move it away, or choose another folder with --output
        """
      )
      try output.folder.write("x", to: "Public/areas")
      #expect(
        try await output.failure(["areas/x.html": "x"]).hasPrefix("Public/areas: error: this is in the way")
      )
    }
  }

  @Test("a link is never followed, neither for a file nor for a folder")
  func links() async throws {
    try await OutputOnDisk.with { output in
      try output.folder.write("mine", to: "elsewhere/x.html")
      try output.folder.makeFolder("Public")
      try output.folder.link("Public/a.html", to: "../elsewhere/x.html")
      try output.folder.link("Public/areas", to: "../elsewhere")
      #expect(try await output.failure(["a.html": "a"]).hasPrefix("Public/a.html: error: this is in the way"))
      #expect(
        try await output.failure(["areas/x.html": "x"]).hasPrefix("Public/areas: error: this is in the way")
      )
      #expect(try output.folder.text("elsewhere/x.html") == "mine")
    }
  }

  @Test("what was put in the place of a removed page's folder stays: a link")
  func linkInPlaceOfOldFolder() async throws {
    try await OutputOnDisk.with { output in
      try await output.write(["a.html": "a", "areas/x.html": "x"])
      try output.folder.remove("Public/areas")
      try output.folder.write("mine", to: "elsewhere/x.html")
      try output.folder.link("Public/areas", to: "../elsewhere")
      try await output.write(["a.html": "a"])
      #expect(try output.folder.text("elsewhere/x.html") == "mine")
      #expect(try output.contents == ["a.html", "areas", "build-manifest.json"])
    }
  }

  @Test("what was put in the place of a removed page stays: a file for its folder, a folder for its file")
  func othersInPlaceOfOldFiles() async throws {
    try await OutputOnDisk.with { output in
      try await output.write(["a.html": "a", "b.html": "b", "areas/x.html": "x"])
      try output.folder.remove("Public/areas")
      try output.folder.write("mine", to: "Public/areas")
      try output.folder.remove("Public/b.html")
      try output.folder.write("mine", to: "Public/b.html/notes.txt")
      try await output.write(["a.html": "a"])
      #expect(try output.text("areas") == "mine")
      #expect(try output.text("b.html/notes.txt") == "mine")
    }
  }

  @Test(
    "a list of files that is damaged is an error, since nobody knows what may be removed",
    arguments: ["", "{", "[]", "{\"files\": []}", "not JSON"]
  )
  func damagedManifest(text: String) async throws {
    try await OutputOnDisk.with { output in
      try await output.write(["a.html": "a"])
      try output.folder.write(text, to: "Public/build-manifest.json")
      expectText(
        try await output.failure(["a.html": "b"]),
        """
        Public/build-manifest.json: error: this is not the list of files that an earlier build left
          | choose another folder with --output; if only the site is in this one, empty it and build again
        """
      )
      #expect(try output.text("a.html") == "a")
    }
  }

  @Test(
    "a list that leads outside the folder is damaged, and removes nothing",
    arguments: ["../Content/x.md", "/etc/hostname", "a/../../x", "./a", "a//b", ""]
  )
  func leadingOutside(path: String) async throws {
    try await OutputOnDisk.with { output in
      try output.folder.write("mine", to: "Content/x.md")
      try output.folder.write(OutputOnDisk.manifest(path), to: "Public/build-manifest.json")
      #expect(
        try await output.failure([:]).contains("this is not the list of files that an earlier build left")
      )
      #expect(try output.folder.text("Content/x.md") == "mine")
    }
  }

  @Test(
    "a list that another program left is not believed",
    arguments: [
      #""generator": "someone", "schemaVersion": 1"#, #""generator": "country-profile", "schemaVersion": 2"#,
    ]
  )
  func othersManifest(origin: String) async throws {
    try await OutputOnDisk.with { output in
      try output.folder.write("mine", to: "Public/thesis.txt")
      let manifest = #"{"files": ["thesis.txt"], "complete": true, \#(origin)}"#
      try output.folder.write(manifest, to: "Public/build-manifest.json")
      #expect(try await output.failure(["a.html": "a"]).contains("this is not the list of files"))
      #expect(try output.text("thesis.txt") == "mine")
    }
  }
}
