import TestSupport
import Testing

@Suite("Files that can't be published as they are")
struct UnusableFileTests {
  private static let page = "---\ntitle: One more\n---\n\nText.\n"

  private func messages(_ path: String, _ text: String = page) async throws -> String {
    var site = TestSite()
    site[path] = text
    return try await site.messages
  }

  @Test(
    "names that Windows can't have, and those that are too long, are errors at the file or folder",
    arguments: [
      ("en/areas/aux.md", "en/areas/aux.md", "Windows can have no file or folder called 'aux'"),
      ("en/con/x.md", "en/con", "Windows can have no file or folder called 'con'"),
      ("en/areas/what?.md", "en/areas/what?.md", "Windows can have no name with '?' in it"),
      ("en/areas/a:b.md", "en/areas/a:b.md", "Windows can have no name with ':' in it"),
      ("en/areas/name..md", "en/areas/name..md", "this name ends in a dot, which Windows takes away"),
      ("media/LPT1.pdf", "media/LPT1.pdf", "Windows can have no file or folder called 'LPT1'"),
    ]
  )
  func names(path: String, place: String, message: String) async throws {
    #expect(try await messages("Content/\(path)").contains("Content/\(place): error: \(message)\n"))
  }

  @Test("a name that is too long only once .html is added is one")
  func longName() async throws {
    let name = String(repeating: "ກ", count: 84)
    #expect(
      try await messages("Content/en/areas/\(name).md").contains(
        """
        : error: this name is too long for a file, once it ends in .html
          | make it shorter, at most 78 letters

        """
      )
    )
    #expect(try await !messages("Content/en/areas/\(name.dropLast()).md").contains("too long"))
  }

  @Test(
    "a section can't have the name of the template of other pages",
    arguments: ["area", "key-facts", "fact-sheets", "home"]
  )
  func section(name: String) async throws {
    expectText(
      try await messages("Content/en/\(name)/new.md"),
      """
      Content/en/\(name)/new.md: error: no folder can be called '\(name)', since other pages are made from \(name).html
        | \(name == "area" ? "did you mean 'areas'?" : "give the folder another name")

      """
    )
  }

  @Test("the template of another kind of page is an error where a page names it")
  func template() async throws {
    let found = try await messages(
      "Content/en/more.md",
      "---\ntitle: More\ntemplate: key-facts.html\n---\n\nText.\n"
    )
    #expect(found.contains("more.md:3:11: error: 'key-facts.html' is the template of another kind of page\n"))
    #expect(found.contains("^ leave the line out, or use one of: "))
  }

  @Test("pictures of which a part is missing are errors")
  func damage() async throws {
    let whole = Picture.png(width: 2, height: 2)
    func messages(_ name: String, _ bytes: [UInt8]) async throws -> String {
      var site = TestSite(text: "![A picture](../media/\(name))")
      site.add("Content/media/\(name)", bytes: bytes)
      return try await site.messages
    }
    #expect(
      try await messages("a.png", Array(whole.prefix(30))).contains(
        """
        Content/media/a.png: error: this picture is damaged: it ends in the middle
          | save it again from the program that made it, or copy it again

        """
      )
    )
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10cm\" height=\"5cm\">"
    #expect(
      try await messages("a.svg", Array("\(svg)<g></svg>".utf8)).contains(
        "its code is wrong at '</svg>'"
      )
    )
    #expect(
      try await messages("a.svg", Array("\(svg)<g>".utf8)).contains("its code breaks off inside of '<g>'")
    )
    #expect(
      try await messages("a.svg", Array("<!-- A > B --><?xml version='1.0'?>\(svg)<g a='>'/></svg>".utf8))
        == ""
    )
    let header: [UInt8] = [
      0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0, 9, 0, 9, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
    ]
    #expect(try await messages("a.jpg", header).contains("this picture is damaged: it ends in the middle"))
  }

  @Test("what is called a picture and is none says what it is")
  func otherKind() async throws {
    for (text, kind) in [
      ("<!DOCTYPE html>\n", "a web page, "), ("", "empty, "), ("%PDF-1.4", "a PDF, "), ("text", ""),
    ] {
      var site = TestSite(text: "![A picture](../media/a.jpg)")
      site["Content/media/a.jpg"] = text
      #expect(
        try await site.messages.contains("'../media/a.jpg' is \(kind)not a picture that browsers show\n"),
        "\(kind)"
      )
    }
  }

  @Test("GitHub Pages is told to publish all files")
  func noJekyll() async throws {
    #expect(try await TestSite().build().paths.contains(".nojekyll"))
  }
}
