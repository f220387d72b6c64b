import Testing

@testable import Markdown

@Suite("Headings")
struct HeadingTests {
  @Test(
    "an id is made of the letters and digits of the text",
    arguments: [
      ("Labour migration", "labour-migration"),
      ("Counter-trafficking: what we do!", "counter-trafficking-what-we-do"),
      ("2019–2020 / *results*", "2019-2020-results"),
      ("ການຍ້າຍຖິ່ນ ຢູ່ ລາວ", "ການຍ້າຍຖິ່ນ-ຢູ່-ລາວ"),
      ("ÉTUDE Ⅻ", "étude-ⅻ"),
      ("<https://iom.int>", "https-iomint"),
      ("!?", "section"),
      ("\"a\" & <b", "a-b"),
    ]
  )
  func id(text: String, id: String) {
    #expect(Reading("## \(text)\n").document.headings.map(\.id) == [id])
  }

  @Test("an id is put into the tag")
  func html() {
    #expect(Reading("## One *two*\n").outline == "<h2 id=\"one-two\">One <em>two</em></h2>\n")
  }

  @Test("repeated headings are numbered past the ids of others")
  func repeated() {
    let text = ["a", "a", "a 2", "a", "a-2", "b"].map { "## \($0)\n" }.joined()
    #expect(Reading(text).document.headings.map(\.id) == ["a", "a-3", "a-2", "a-4", "a-2-2", "b"])
  }

  @Test("a letter that is composed in another way makes no other id")
  func normalisation() {
    #expect(Reading("## é\n## e\u{301}\n").document.headings.map(\.id) == ["é", "é-2"])
  }

  @Test("headings know level, text and place")
  func model() {
    let headings = Reading("\u{FEFF}x\r\n\r\n  ## One `two`\r\n\r\nThree\r\nfour\r\n---\r\n").document
      .headings
    #expect(headings.map(\.level) == [2, 2])
    #expect(headings.map(\.text) == ["One two", "Three four"])
    #expect(headings.map(\.offset) == [10, 26])
  }

  @Test("a heading of level 1 is an error")
  func levelOne() throws {
    let report = try Reading("---\ntitle: x\n---\n# Health\n", bodyStart: 17).report
    #expect(
      report == """
        en/page.md:4:1: error: the title is the page's only heading of level 1
        4 | # Health
          | ^ write '## Health'

        """
    )
  }

  @Test("a skipped level is an error")
  func skippedLevel() {
    #expect(
      Reading("### a\n\n## b\n\n#### c\n").messages == [
        "1:1 error: this heading of level 3 follows the title / write '## a'",
        "5:1 error: this heading of level 4 follows one of level 2 / write '### c'",
      ]
    )
  }

  @Test("an empty heading is an error")
  func empty() {
    #expect(
      Reading("##\n").messages == [
        "1:1 error: this heading has no text / write the text after the number signs, or delete the line"
      ]
    )
  }

  @Test("levels may go down by more than one")
  func goingBack() {
    #expect(Reading("## a\n### b\n#### c\n## d\n").messages.isEmpty)
  }
}
