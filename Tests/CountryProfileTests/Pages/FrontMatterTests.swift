import TestSupport
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  private func messages(_ page: String) async throws -> String {
    try await TestSite(["Content/en/page.md": page]).messages
  }

  @Test("a page without front matter is told where to put it")
  func noFrontMatter() async throws {
    expectText(
      try await messages("Welcome to IOM.\n"),
      """
      Content/en/page.md:1:1: error: the line --- above the front matter is missing
      1 | Welcome to IOM.
        | ^ write --- on a line of its own at the very top, then 'title: …', then --- again

      """
    )
  }

  @Test("front matter whose first line was forgotten is told the same")
  func missingOpening() async throws {
    expectText(
      try await messages("title: A page\n---\nText\n"),
      """
      Content/en/page.md:1:1: error: the line --- above the front matter is missing
      1 | title: A page
        | ^ write --- on a line of its own at the very top, then 'title: …', then --- again

      """
    )
  }

  @Test("dashes that are not three hyphens are pointed out", arguments: ["--", "----", "—", "–––", "- - -"])
  func wrongOpening(fence: String) async throws {
    expectText(
      try await messages("\(fence)\ntitle: A page\n---\n"),
      """
      Content/en/page.md:1:1: error: the front matter does not begin with three hyphens
      1 | \(fence)
        | ^ write exactly --- on this line

      """
    )
  }

  @Test("a missing second line is reported where the front matter seems to end")
  func missingClosing() async throws {
    expectText(
      try await messages("---\ntitle: A page\norder: 1\n\nSome text.\n"),
      """
      Content/en/page.md:4:1: error: the line --- below the front matter is missing
      4 | \("")
        | ^ write --- on a line of its own here

      """
    )
  }

  @Test("a file that ends inside its front matter is told so at its end")
  func endsInside() async throws {
    expectText(
      try await messages("---\ntitle: A page\n"),
      """
      Content/en/page.md:2:14: error: the line --- below the front matter is missing
      2 | title: A page
        |              ^ write --- on a line of its own here

      """
    )
  }

  @Test("an empty file is told how a page begins", arguments: ["", "\n", "  \r\n\n"])
  func emptyFile(text: String) async throws {
    let found = try await messages(text)
    #expect(found.hasPrefix("Content/en/page.md:1:1: error: this page is empty\n"))
    #expect(found.hasSuffix("^ write a line ---, a line 'title: …', a line --- and then the text\n"))
  }

  @Test("front matter without a line in it is told so")
  func emptyFrontMatter() async throws {
    expectText(
      try await messages("---\n---\nText\n"),
      """
      Content/en/page.md:2:1: error: the front matter is empty
      2 | ---
        | ^ write 'name: value' lines

      """
    )
  }

  @Test(
    "byte order marks, Windows line ends and spaces behind the hyphens are all right",
    arguments: [
      "\u{FEFF}---\ntitle: A page\n---\nText\n", "---\r\ntitle: A page\r\n---\r\nText\r\n",
      "\u{FEFF}---\r\ntitle: A page\r\n---\r\nText\r\n", "---  \ntitle: A page\n---\t\nText\n",
      "---\rtitle: A page\r---\rText\r", "---\ntitle: A page\n---\nText",
    ]
  )
  func tolerated(page: String) async throws {
    let site = try await TestSite([
      "Content/en/page.md": page, "Templates/page.html": "{{ page.title }}|{{ page.body }}",
    ])
    .build()
    #expect(try site.page("page.html") == "A page|<p>Text</p>\n")
  }

  @Test("a page may have no text")
  func noText() async throws {
    #expect(try await messages("---\ntitle: A page\n---") == "")
  }

  @Test("a misspelt key is one error with a suggestion, also where the right one is missed")
  func unknownKey() async throws {
    expectText(
      try await messages("---\ntitel: A page\nsumary: x\n---\n"),
      """
      Content/en/page.md:2:1: error: the front matter has nothing called 'titel'
      2 | titel: A page
        | ^ did you mean 'title'?
      Content/en/page.md:3:1: error: the front matter has nothing called 'sumary'
      3 | sumary: x
        | ^ did you mean 'summary'?

      """
    )
  }

  @Test("a page without a title is an error")
  func noTitle() async throws {
    expectText(
      try await messages("---\nsummary: x\n---\n"),
      """
      Content/en/page.md:2:1: error: the front matter has no 'title'
      2 | summary: x
        | ^ add a line 'title: …'

      """
    )
  }

  @Test("a key that resembles none is an error with all that there are")
  func strangeKey() async throws {
    expectText(
      try await messages("---\ntitle: A page\nauthor: x\n---\n"),
      """
      Content/en/page.md:3:1: error: the front matter has nothing called 'author'
      3 | author: x
        | ^ leave it out, or use one of: title, summary, order, reviewed, date, review-by, template, icon, \
      checked, fact-sheet

      """
    )
  }

  @Test("what is wrong below the front matter has its line in the file", arguments: ["\n", "\r\n", "\r"])
  func linesBelow(lineEnd: String) async throws {
    let page = ["---", "title: A page", "order: 1", "---", "", "Text [x](fact:none)."]
    for mark in ["", "\u{FEFF}"] {
      expectText(
        try await messages(mark + page.joined(separator: lineEnd)),
        """
        Content/en/page.md:6:6: error: there is no key fact 'none'
        6 | Text [x](fact:none).
          |      ^ add it to key-facts.yaml

        """
      )
    }
  }

  @Test(
    "what is wrong in the front matter has its line and column in the file",
    arguments: ["\n", "\r\n", "\r"]
  )
  func linesInside(lineEnd: String) async throws {
    let page = ["---", "title: A page", "order: first", "---", ""]
    for mark in ["", "\u{FEFF}"] {
      expectText(
        try await messages(mark + page.joined(separator: lineEnd)),
        """
        Content/en/page.md:3:8: error: 'first' is not a whole number
        3 | order: first
          |        ^ write digits only, such as 3

        """
      )
    }
  }

  @Test("errors in front matter and text are shown in one run")
  func bothAtOnce() async throws {
    let found = try await messages("---\ntitle: A page\norder: first\n---\n\n<b>x</b>\n")
    #expect(found.contains("page.md:3:8: error: 'first' is not a whole number\n"))
    #expect(found.contains("page.md:6:1: error: '<b>' is HTML, which cannot be used here\n"))
  }
}
