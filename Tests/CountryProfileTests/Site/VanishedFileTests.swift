import CountryProfile
import Files
import SystemPackage
import TestSupport
import Testing

@Suite("A file that vanishes during a build")
struct VanishedFileTests {
  @Test("it is an error at its name")
  func vanished() async throws {
    let small = TestSite().tree("Content")
    let content = FileTree(root: "Content", paths: small.paths) { path throws(Errno) in
      if path == "en/home.md" { throw .noSuchFileOrDirectory }
      return try small.read(path)
    }
    let site = try await BuiltSite(
      Build(content: content, templates: TestSite().tree("Templates"), today: .testDay).run()
    )
    expectText(
      site.messages,
      "Content/en/home.md: error: this file can't be read: no such file or directory\n"
    )
  }
}
