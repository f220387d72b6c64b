import TestSupport
import Testing

@Suite("Files that have no place")
struct MisplacedFileTests {
  @Test(
    "a file that would be missing on the site is an error that says where it belongs",
    arguments: [
      (
        "en/index.md", "the first page of a language is called home.md",
        "rename this file to home.md, or to another name"
      ),
      ("en/about.txt", "this is not a page", "rename it so that it ends in .md"),
      ("en/about.MD", "this is not a page", "rename it so that it ends in .md"),
      ("en/about.markdown", "this is not a page", "rename it so that it ends in .md"),
      ("en/areas/label.yaml", "this is not a page", "rename it to labels.yaml"),
      ("en/other.yaml", "this is not a page", "remove it"),
      (
        "en/map.png", "this is not a page",
        "move pictures and documents to the folder media, and remove what is not needed"
      ),
      ("en/.md", "this is not a page", "rename it so that it ends in .md"),
      ("key-fact.yaml", "this file has no place here", "did you mean 'key-facts.yaml'?"),
      ("about.md", "this file has no place here", "move pages to the folder en, pictures to media"),
      (
        "lo/home.md", "the folder 'lo' is not a language of this profile",
        "remove it, or keep it elsewhere: a profile can have only one language so far"
      ),
      ("medai/map.png", "the folder 'medai' is not a language of this profile", "did you mean 'media'?"),
    ]
  )
  func misplaced(path: String, message: String, fix: String) async throws {
    expectText(
      try await TestSite(["Content/\(path)": "x"]).messages,
      "Content/\(path): error: \(message)\n  | \(fix)\n"
    )
  }

  @Test("a language without a first page is an error")
  func noHome() async throws {
    expectText(
      try await TestSite(["Content/en/home.md": nil]).messages,
      "Content/en/home.md: error: this file is missing\n  | create it: every language needs one\n"
    )
  }

  @Test("a folder of media may have folders and files of all kinds")
  func media() async throws {
    let site = try await TestSite(
      text: "[a](../media/2019/reports/a.pdf) [b](../media/b)",
      ["Content/media/2019/reports/a.pdf": "%PDF", "Content/media/b": "b"]
    ).build()
    #expect(site.messages == "")
    #expect(try site.page("media/2019/reports/a.pdf") == "%PDF")
    #expect(try site.page("media/b") == "b")
  }

  @Test("a file that is not UTF-8 is an error at the letter")
  func encoding() async throws {
    var site = TestSite()
    site.add("Content/en/page.md", bytes: Array("---\ntitle: Caf".utf8) + [0xE9] + Array("\n---\n".utf8))
    expectText(
      try await site.messages,
      """
      Content/en/page.md:2:11: error: there is a letter here that is not UTF-8
      2 | title: Caf\u{FFFD}
        |           ^ save the file again with the encoding UTF-8, and check this letter

      """
    )
  }

  @Test("a file in UTF-16 is told so", arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func wideEncoding(mark: [UInt8]) async throws {
    var site = TestSite()
    site.add("Content/key-facts.yaml", bytes: mark + [0x61, 0x00])
    expectText(
      try await site.messages,
      """
      Content/key-facts.yaml: error: this file is saved as UTF-16
        | save it again with the encoding UTF-8

      """
    )
  }
}
