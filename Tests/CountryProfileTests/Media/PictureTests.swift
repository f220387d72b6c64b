import TestSupport
import Testing

@Suite("Pictures")
struct PictureTests {
  private func site(_ text: String, _ path: String = "map.png") -> TestSite {
    var site = TestSite(text: text)
    site.add("Content/media/\(path)", bytes: Picture.png(width: 640, height: 480))
    return site
  }

  @Test("a picture has its text and its size, and is published under its name")
  func picture() async throws {
    let built = try await site("![A map of \"Laos\" & more](../media/map.png)").build()
    expectText(
      try built.page("page.html"),
      "<p><img src=\"media/map.png\" alt=\"A map of &#34;Laos&#34; &amp; more\" width=\"640\" height=\"480\" /></p>\n"
    )
    #expect(try built.bytes("media/map.png") == Picture.png(width: 640, height: 480))
  }

  @Test("a picture may have a title")
  func title() async throws {
    expectText(
      try await site("![A map](../media/map.png \"by \\\"us\\\"\")").build().page("page.html"),
      "<p><img src=\"media/map.png\" alt=\"A map\" title=\"by &#34;us&#34;\" width=\"640\" height=\"480\" /></p>\n"
    )
  }

  @Test("a picture may be a link")
  func inLink() async throws {
    expectText(
      try await site("[![A map](../media/map.png)](home.md)").build().page("page.html"),
      """
      <p><a href="index.html"><img src="media/map.png" alt="A map" width="640" height="480" /></a></p>

      """
    )
  }

  @Test("from a page in a folder the way leads up")
  func fromFolder() async throws {
    var site = TestSite([
      "Content/en/areas/labour.md": "---\ntitle: L\n---\n\n![A map](../../media/a/map.png)\n"
    ])
    site.add("Content/media/a/map.png", bytes: Picture.png(width: 2, height: 3))
    #expect(try await site.build().page("areas/labour.html").contains("src=\"../media/a/map.png\""))
  }

  @Test(
    "a picture that does not exist is an error with the way to the one that was meant",
    arguments: [
      ("../media/mpa.png", "did you mean '../media/map.png'?"),
      ("media/map.png", "did you mean '../media/map.png'?"),
      ("map.png", "did you mean '../media/map.png'?"),
      ("../media/map.jpg", "did you mean '../media/map.png'?"),
      ("../media/Map.png", "did you mean '../media/map.png'?"),
      ("../media/photograph.png", "put the picture into the folder media"),
    ]
  )
  func missing(path: String, fix: String) async throws {
    expectText(
      try await site("![A map](\(path))").messages,
      """
      Content/en/page.md:5:1: error: there is no picture '\(path)'
      5 | ![A map](\(path))
        | ^ \(fix)

      """
    )
  }

  @Test(
    "a file that is no picture is an error",
    arguments: [("%PDF-1.7", "a PDF, "), ("", "empty, "), ("x", "")]
  )
  func wrongFormat(content: String, kind: String) async throws {
    expectText(
      try await TestSite(text: "![A map](../media/map.bmp)", ["Content/media/map.bmp": content]).messages,
      """
      Content/en/page.md:5:1: error: '../media/map.bmp' is \(kind)not a picture that browsers show
      5 | ![A map](../media/map.bmp)
        | ^ use a PNG, JPEG, WebP, GIF or SVG file

      """
    )
  }

  @Test("a picture without a text alternative is an error")
  func noText() async throws {
    let found = try await site("![](../media/map.png)").messages
    #expect(found.contains(":5:1: error: this picture has no text for readers who cannot see it\n"))
  }
}
