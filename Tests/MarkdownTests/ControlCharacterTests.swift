import Testing

@testable import Markdown

@Suite("Control characters")
struct ControlCharacterTests {
  @Test("a control character is an error wherever it stands, also in code")
  func raw() throws {
    let report = try Reading("---\u{0}\n---\na `b\u{B}c`\n", bodyStart: 9).report
    #expect(
      report == """
        en/page.md:3:5: error: an invisible control character (U+000B) stands here
        3 | a `b c`
          |     ^ delete it; it often comes along when text is copied from another program

        """
    )
  }

  @Test(
    "NUL, delete and the controls of Latin-1 are control characters",
    arguments: ["\u{0}", "\u{7F}", "\u{85}", "\u{FFFE}", "\u{1FFFF}"]
  )
  func others(character: String) {
    #expect(Reading("a\(character)b").messages.count == 1)
  }

  @Test(
    "a control character that is written as a number is an error",
    arguments: [("&#7;", "U+0007"), ("&#xFFFF;", "U+FFFF"), ("&#x85;", "U+0085"), ("&#x1FFFE;", "U+1FFFE")]
  )
  func numbers(reference: String, name: String) {
    #expect(
      Reading("a \(reference)").messages == [
        "1:3 error: this stands for a control character (\(name)), which a page cannot contain / delete it"
      ]
    )
  }

  @Test("so it is in the title of a link or picture")
  func titles() {
    let message = "the title of this link has a control character (U+0007) in it / delete it"
    #expect(
      Reading("a [b](c.md 'd &#7;') ![e](f.png \"&#x7;\") [g](https://h.example/ '&#7;')").messages
        == ["1:3 error: \(message)", "1:22 error: \(message)", "1:42 error: \(message)"]
    )
  }

  @Test("tabs, line ends, a byte order mark and characters beside the controls are none")
  func allowed() {
    #expect(Reading("\u{FEFF}a\tb\r\nc\u{A0}d°²\rÿ \u{FFFD}😀 &#9; &#160;").messages.isEmpty)
  }
}
