import TestSupport
import Testing

@Suite("Assets")
struct AssetTests {
  private func site(_ files: [String: String]) -> TestSite {
    TestSite(
      Dictionary(uniqueKeysWithValues: files.map { ("Templates/assets/\($0.key)", Optional($0.value)) })
    )
  }

  @Test("an asset is published with a fingerprint of its content in its name")
  func fingerprint() async throws {
    let first = try await site(["icon.svg": "a", "fonts/lao.woff2": "b", "LICENCE": "c"]).build()
    #expect(
      first.paths.filter { $0.hasPrefix("assets/") } == [
        "assets/LICENCE.af63de4c8601eff2", "assets/fonts/lao.af63df4c8601f1a5.woff2",
        "assets/icon.af63dc4c8601ec8c.svg",
      ]
    )
    let second = try await site(["icon.svg": "b"]).build()
    #expect(second.paths.contains("assets/icon.af63df4c8601f1a5.svg"))
  }

  @Test("templates name an asset by its folder and its name, hyphens as underscores")
  func names() async throws {
    var site = site(["style.css": "", "icons/health-care.svg": "x"])
    site["Templates/home.html"] =
      "<link href=\"{{ assets.style.css }}\"><img src=\"{{ assets.icons.health_care.svg }}\" alt=\"\">"
    let html = try await site.build().page("index.html")
    #expect(
      html.hasPrefix("<link href=\"assets/style.cbf29ce484222325.css\"><img src=\"assets/icons/health-care.")
    )
  }

  @Test("a name that is not there is an error with a suggestion")
  func unknown() async throws {
    var site = site(["style.css": ""])
    site["Templates/home.html"] = "<link href=\"{{ assets.styl.css }}\">"
    #expect(try await site.messages.hasSuffix("^ did you mean 'style'?\n"))
  }

  @Test("two files that templates can't tell apart are an error")
  func ambiguous() async throws {
    expectText(
      try await site(["a-b.svg": "", "a_b.svg": ""]).messages,
      """
      Templates/assets/a_b.svg: error: templates can't tell this file from 'assets/a-b.svg'
        | rename it

      """
    )
  }

  @Test("a file whose name is the beginning of another's name is an error at the other")
  func beginning() async throws {
    expectText(
      try await site(["icon": "", "icon.svg": ""]).messages,
      """
      Templates/assets/icon.svg: error: templates can't tell this file from 'assets/icon'
        | rename it

      """
    )
  }

  @Test("a name that templates can't write is an error")
  func letters() async throws {
    expectText(
      try await site(["ແຜນທີ່.svg": ""]).messages,
      """
      Templates/assets/ແຜນທີ່.svg: error: templates can't write this file's name
        | use only letters a–z in it

      """
    )
  }

  @Test(
    "a style sheet's addresses follow the files to their names",
    arguments: [
      ("url(icon.svg)", "url(icon.af63dc4c8601ec8c.svg)"),
      ("url(\"icon.svg\")", "url(\"icon.af63dc4c8601ec8c.svg\")"),
      ("url('icon.svg')", "url('icon.af63dc4c8601ec8c.svg')"),
      ("url( icon.svg )", "url( icon.af63dc4c8601ec8c.svg )"),
      ("url(icon.svg#a)", "url(icon.af63dc4c8601ec8c.svg#a)"),
      ("url(./icon.svg)", "url(icon.af63dc4c8601ec8c.svg)"),
      ("url(fonts/../icon.svg)", "url(icon.af63dc4c8601ec8c.svg)"), ("url(#a)", "url(#a)"),
      ("url(data:image/png;base64,AA)", "url(data:image/png;base64,AA)"), ("url(", "url("),
      ("url()", "url()"), ("/* url(x) */", "/* url(x) */"), ("/* url(x)", "/* url(x)"),
    ]
  )
  func styleSheet(address: String, published: String) async throws {
    let built = try await site(["style.css": "a{b:\(address)", "icon.svg": "a"]).build()
    #expect(built.messages == "")
    let path = built.paths.first { $0.hasPrefix("assets/style.") } ?? ""
    expectText(try built.page(path), "a{b:\(published)")
  }

  @Test("a style sheet in a folder names files by the way from there, and changes its own name with theirs")
  func styleSheetInFolder() async throws {
    let files = ["css/style.css": "url(../icon.svg)", "icon.svg": "a"]
    let first = try await site(files).build()
    let second = try await site(files.merging(["icon.svg": "b"]) { _, new in new }).build()
    let path = first.paths.first { $0.hasPrefix("assets/css/") } ?? ""
    expectText(try first.page(path), "url(../icon.af63dc4c8601ec8c.svg)")
    #expect(!second.paths.contains(path))
  }

  @Test("a file that a style sheet names and that is not there is an error with a suggestion")
  func missingFile() async throws {
    expectText(
      try await site(["style.css": "a {\n  b: url(\"icn.svg\");\n}\n", "icon.svg": "a"]).messages,
      """
      Templates/assets/style.css:2:11: error: there is no file 'icn.svg' for this style sheet
      2 |   b: url("icn.svg");
        |           ^ did you mean 'icon.svg'?

      """
    )
    let far = try await site(["style.css": "a{b:url(https://fonts.example/x.woff2)}"]).messages
    #expect(far.hasSuffix("^ put the file into the folder of this style sheet\n"))
  }

  @Test("a style sheet can't load another, since that would be a file more to wait for")
  func imports() async throws {
    expectText(
      try await site(["style.css": "@import \"print.css\";", "print.css": ""]).messages,
      """
      Templates/assets/style.css:1:1: error: a style sheet can't load another one
      1 | @import "print.css";
        | ^ put its rules into this file, or name it in a <link> of the template

      """
    )
  }
}
