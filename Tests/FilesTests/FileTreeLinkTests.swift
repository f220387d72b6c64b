import TestSupport
import Testing

@Suite("Links on disk")
struct FileTreeLinkTests {
  @Test("links inside the folder are followed, to files and to folders")
  func linksInside() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("x", to: "Content/a/b.md")
      try folder.link("Content/c.md", to: "a/b.md")
      try folder.link("Content/d", to: "a")
      let found = try folder.find(in: "Content")
      #expect(found.paths == ["a/b.md", "c.md", "d/b.md"])
      #expect(found.messages == "")
    }
  }

  @Test("the folder itself may be a link")
  func linkedRoot() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("x", to: "elsewhere/a.md")
      try folder.link("Content", to: "elsewhere")
      #expect(try folder.find(in: "Content").paths == ["a.md"])
    }
  }

  @Test(
    "a link that leads outside the folder is an error",
    arguments: ["../secret", "../Content2", "/etc/passwd", ".."]
  )
  func linksOutside(target: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("x", to: "secret")
      try folder.write("x", to: "Content2/a.md")
      try folder.makeFolder("Content")
      try folder.link("Content/link", to: target)
      let found = try folder.find(in: "Content")
      #expect(found.paths == [])
      expectText(
        found.messages,
        """
        Content/link: error: this link leads outside the folder 'Content'
          | put the file itself here

        """
      )
    }
  }

  @Test("a link that leads nowhere, or to itself, is an error", arguments: ["gone", "link"])
  func brokenLinks(target: String) async throws {
    try await TemporaryFolder.with { folder in
      try folder.makeFolder("Content")
      try folder.link("Content/link", to: target)
      expectText(
        try folder.find(in: "Content").messages,
        """
        Content/link: error: this link leads nowhere
          | remove it, or put the file itself here

        """
      )
    }
  }

  @Test("a link that leads back to where it stands is an error")
  func loops() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("x", to: "Content/a/b.md")
      try folder.link("Content/a/loop", to: "..")
      let found = try folder.find(in: "Content")
      #expect(found.paths == ["a/b.md"])
      expectText(
        found.messages,
        """
        Content/a/loop: error: this link leads to a folder that it stands in
          | remove it

        """
      )
    }
  }

  @Test("links that lead in a circle are an error where the circle closes")
  func circles() async throws {
    try await TemporaryFolder.with { folder in
      try folder.makeFolder("Content/a")
      try folder.makeFolder("Content/b")
      try folder.link("Content/a/x", to: "../b")
      try folder.link("Content/b/y", to: "../a")
      expectText(
        try folder.find(in: "Content").messages,
        """
        Content/a/x/y: error: this link leads to a folder that it stands in
          | remove it
        Content/b/y/x: error: this link leads to a folder that it stands in
          | remove it

        """
      )
    }
  }
}
