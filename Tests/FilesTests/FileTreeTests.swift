import Diagnostics
import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite("The files below a folder")
struct FileTreeTests {
  @Test("all files are found, at any depth, in one order, and can be read")
  func files() async throws {
    try await TemporaryFolder.with { folder in
      for path in ["b.md", "a/z.md", "a/b/c.md", "ບົດ.md", "B.md"] {
        try folder.write(path, to: "Content/\(path)")
      }
      let report = Report()
      let tree = FileTree(folder: "\(folder.path)/Content", report: report)
      #expect(tree.paths == ["B.md", "a/b/c.md", "a/z.md", "b.md", "ບົດ.md"])
      #expect(report.diagnostics.isEmpty)
      #expect(try tree.read("a/b/c.md") == Array("a/b/c.md".utf8))
      #expect(throws: Errno.noSuchFileOrDirectory) { try tree.read("gone.md") }
    }
  }

  @Test("a page of more than 32 MB is an error, which reads nothing of it; a document may have any size")
  func tooLarge() async throws {
    try await TemporaryFolder.with { folder in
      for name in ["a.md", "a.pdf"] {
        try folder.write("", to: "Content/\(name)")
        let file = try FileDescriptor.open("\(folder.path)/Content/\(name)", .readWrite)
        defer { try? file.close() }
        try file.resize(to: 33 << 20)
      }
      let report = Report()
      let tree = FileTree(folder: "\(folder.path)/Content", report: report)
      #expect(tree.text(at: "a.md", report: report) == nil)
      #expect(tree.bytes(at: "a.pdf", report: report)?.count == 33 << 20)
      expectText(
        try DiagnosticFormat.text.render(report.diagnostics).replacing(folder.path + "/", with: ""),
        """
        Content/a.md: error: this file has more than 32 MB, too much for a page or for data
          | divide it into several, or put a document into a PDF

        """
      )
    }
  }

  #if os(Linux)
    @Test("names that differ only by how their letters are composed are two files")
    func composedOtherwise() async throws {
      try await TemporaryFolder.with { folder in
        for name in ["caf\u{E9}.md", "cafe\u{301}.md"] { try folder.write("x", to: "Content/\(name)") }
        let paths = try folder.find(in: "Content").paths.map { Array($0.utf8) }
        #expect(paths == ["cafe\u{301}.md", "caf\u{E9}.md"].map { Array($0.utf8) })
      }
    }
  #endif

  @Test("a name is found only as its letters are composed", arguments: ["caf\u{E9}.md", "cafe\u{301}.md"])
  func contains(name: String) {
    let tree = FileTree(root: "Content", paths: [name]) { _ in [] }
    let names = ["caf\u{E9}.md", "cafe\u{301}.md"]
    #expect(names.map(tree.contains) == names.map { Array($0.utf8) == Array(name.utf8) })
  }

  @Test("a slash at the end of the folder's name makes no difference")
  func trailingSlash() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("x", to: "Content/a.md")
      let report = Report()
      let tree = FileTree(folder: "\(folder.path)/Content/", report: report)
      #expect(tree.displayPath("a.md") == "\(folder.path)/Content/a.md")
    }
  }

  @Test("hidden files, hidden folders and editors' backup files are passed over")
  func passedOver() async throws {
    try await TemporaryFolder.with { folder in
      for path in [
        ".DS_Store", ".git/config", "a.md~", ".a.md.swp", "~$a.docx", "Thumbs.db", "desktop.ini", "a.md",
      ] {
        try folder.write("x", to: "Content/\(path)")
      }
      let found = try folder.find(in: "Content")
      #expect(found.paths == ["a.md"])
      #expect(found.messages == "")
    }
  }

  @Test("a folder that is not there, or is a file, is an error", arguments: ["Contnet", "Content/a.md"])
  func noFolder(name: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("x", to: "Content/a.md")
      expectText(
        try folder.find(in: name).messages,
        """
        \(name): error: there is no folder '\(name)'
          | check the name, and start the program in the project's folder

        """
      )
    }
  }

  @Test("what is neither a file nor a folder is an error, and is not read")
  func pipe() async throws {
    try await TemporaryFolder.with { folder in
      try folder.makeFolder("Content")
      #expect(mkfifo("\(folder.path)/Content/pipe.md", 0o600) == 0)
      let found = try folder.find(in: "Content")
      #expect(found.paths == [])
      expectText(
        found.messages,
        "Content/pipe.md: error: this is neither a file nor a folder\n  | remove it\n"
      )
    }
  }

  @Test("what may not be read is an error", .enabled(if: geteuid() != 0, "root may read everything"))
  func unreadable() async throws {
    try await TemporaryFolder.with { folder in
      try folder.makeFolder("Content/closed")
      chmod("\(folder.path)/Content/closed", 0)
      defer { chmod("\(folder.path)/Content/closed", 0o700) }
      expectText(
        try folder.find(in: "Content").messages,
        "Content/closed: error: this folder can't be read: permission denied\n  | change its permissions\n"
      )
    }
  }
}
