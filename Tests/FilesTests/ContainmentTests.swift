import Files
import SystemPackage
import TestSupport
import Testing

@Suite("Which folder holds which")
struct ContainmentTests {
  @Test(
    "by whatever path, also where nothing is there yet",
    arguments: [
      ("Content", "Content", true), ("Content", "Content/en", true), ("Content", "Content/new/folder", true),
      ("Content", "link/en", true), ("link", "Content", true), (".", "none", true),
      ("none/..", "Content", true),
      ("Content", "Contents", false), ("Content/en", "Content", false),
      ("Content", "Content/../Templates", false),
      ("link/new", "Content", false),
    ]
  )
  func holds(folder: String, other: String, isHeld: Bool) async throws {
    try await TemporaryFolder.with { root in
      try root.makeFolder("Content/en")
      try root.link("link", to: "Content")
      let path = { (name: String) in FilePath("\(root.path)/\(name)") }
      #expect(path(folder).encloses(path(other)) == isHeld)
    }
  }

  @Test("a relative path of one letter, and the root of all")
  func short() {
    #expect(!FilePath("x").encloses("."))
    #expect(FilePath(".").encloses("x"))
    #expect(FilePath("/").encloses("x"))
  }

  @Test("two folders overlap where one holds the other, whichever is asked")
  func overlap() {
    #expect(FilePath("/").overlaps("x"))
    #expect(FilePath("x").overlaps("/"))
    #expect(FilePath("x").overlaps("x"))
    #expect(!FilePath("x").overlaps("y"))
  }
}
