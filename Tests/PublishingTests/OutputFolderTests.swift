import Foundation
import Publishing
import TestSupport
import Testing

@Suite("Which folders a site may be written to")
struct OutputFolderTests {
  /// Returns the error for an output folder beside `Content` and `Templates`; empty if the folder is accepted.
  private func refusal(_ path: (TemporaryFolder) -> String) async throws -> String {
    try await TemporaryFolder.with { folder in
      try folder.makeFolder("Content/en")
      try folder.makeFolder("Templates")
      try folder.link("link", to: "Content")
      try folder.link("parent", to: ".")
      let inputs = ["\(folder.path)/Content", "\(folder.path)/Templates"]
      do throws(WriteError) {
        _ = try SiteWriter(output: path(folder), inputs: inputs)
        return ""
      } catch {
        #expect(error.isWrongUse)
        return try error.message.replacing(folder.path + "/", with: "")
      }
    }
  }

  @Test(
    "not to a folder of the input, one in it, or one that holds it, by whatever path",
    arguments: [
      ("Content", "Content"), ("Content/", "Content"), ("./Content", "Content"), ("Content/en", "Content"),
      ("Content/new/folder", "Content"), ("Templates", "Templates"), ("Templates/../Content", "Content"),
      (".", "Content"), ("link", "Content"), ("link/new", "Content"), ("parent", "Content"),
      ("parent/Templates", "Templates"), ("Public/../Content", "Content"), ("..", "Content"),
      ("new/..", "Content"),
    ]
  )
  func unsafe(output: String, input: String) async throws {
    expectText(
      try await refusal { "\($0.path)/\(output)" },
      """
      \(output): error: the site can't be written here, since '\(input)' must not be touched
        | choose a folder of its own with --output, such as Public
      """
    )
  }

  @Test("not to the top of the file system")
  func root() async throws {
    #expect(try await refusal { _ in "/" }.hasPrefix("/: error: the site can't be written here"))
  }

  @Test("a relative path is refused like the whole one")
  func relative() async throws {
    let up = FileManager.default.currentDirectoryPath.split(separator: "/").map { _ in ".." }.joined(
      separator: "/"
    )
    #expect(try await refusal { "\(up)\($0.path)/Content" }.contains("error: the site can't be written here"))
    #expect(
      try await refusal { "\(up)\($0.path)/Content/new" }.contains("error: the site can't be written here")
    )
    #expect(try await refusal { "\(up)\($0.path)/Public" } == "")
  }

  @Test(
    "to any other folder, there or not",
    arguments: ["Public", "Content2", "a/b/c", "Contents/", "../Content"]
  )
  func safe(output: String) async throws {
    #expect(try await refusal { "\($0.path)/\(output)" } == "")
  }

  @Test(
    "a relative path that is not there yet may be of any length",
    arguments: ["a", "a/b", "./a", "../a/b/c", "a/.."]
  )
  func shortNames(output: String) throws {
    // This input is unrelated to the folder in which the tests run.
    _ = try SiteWriter(output: output, inputs: ["/nowhere/Content"])
  }

  @Test("the folder is made, with those above it, when the site is written")
  func made() async throws {
    try await OutputOnDisk.with { output in
      var output = output
      output.name = "a/b/c"
      try await output.write(["x.html": "x"])
      #expect(try output.folder.text("a/b/c/x.html") == "x")
    }
  }

  @Test("a folder that is a link to another one is written through")
  func linkedOutput() async throws {
    try await OutputOnDisk.with { output in
      try output.folder.makeFolder("real")
      try output.folder.link("Public", to: "real")
      try await output.write(["x.html": "x"])
      #expect(try output.folder.text("real/x.html") == "x")
    }
  }

  @Test("a file in the folder's place is an error")
  func file() async throws {
    try await OutputOnDisk.with { output in
      try output.folder.write("mine", to: "Public")
      expectText(
        try await output.failure(["x.html": "x"]),
        """
        Public: error: this is in the way of the site
          | move it away, or choose another folder with --output
        """
      )
    }
  }

  @Test(
    "a disk that refuses is an error with its reason",
    .enabled(if: geteuid() != 0, "root may write everywhere")
  )
  func readOnly() async throws {
    try await OutputOnDisk.with { output in
      try output.folder.makeFolder("Public")
      chmod("\(output.folder.path)/Public", 0o500)
      defer { chmod("\(output.folder.path)/Public", 0o700) }
      #expect(try await output.failure(["x.html": "x"]).contains("error: permission denied\n"))
    }
  }
}
