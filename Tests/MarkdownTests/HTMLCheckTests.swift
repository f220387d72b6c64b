import Testing

@testable import Markdown

@Suite("HTML in the text")
struct HTMLCheckTests {
  @Test("a tag is an error at its place, its closing tag is not another")
  func inline() throws {
    let report = try Reading("- one\n  two <b>bold</b>\n").report
    #expect(
      report == """
        en/page.md:2:7: error: '<b>' is HTML, which cannot be used here
        2 |   two <b>bold</b>
          |       ^ write '**text**'

        """
    )
  }

  @Test(
    "the fix says how to write it in Markdown",
    arguments: [
      ("x<br>", "'<br>'", "end the line with a backslash: '\\'"),
      ("x<I>", "'<I>'", "write '*text*'"),
      ("x</em>", "'</em>'", "write '*text*'"),
      ("m<sup>2</sup>", "'<sup>'", "type the character itself, such as ² or ₂"),
      ("x<!-- y -->", "a comment", "delete the comment"),
      ("x<name>", "'<name>'", "write it in Markdown, or '\\<' to show the sign '<'"),
      ("x<?php ?>", "'<?php ?>'", "write it in Markdown, or '\\<' to show the sign '<'"),
      (
        "x<a href=\"https://www.iom.int/countries/lao\">", "'<a>'", "write '[text](address)'"
      ),
    ]
  )
  func fixes(text: String, name: String, fix: String) {
    #expect(Reading(text).messages == ["1:2 error: \(name) is HTML, which cannot be used here / \(fix)"])
  }

  @Test("a block of HTML is one error at its first tag")
  func block() {
    let text = "> x\n>\n>  <table class=\"a\">\n> <tr><td>\n> </table>\n\n<!--\nlong -->\n"
    #expect(
      Reading(text).messages == [
        "3:4 error: '<table class=\"a\">' is HTML, which cannot be used here "
          + "/ there are no tables: write a list, one row an item",
        "7:1 error: a comment is HTML, which cannot be used here / delete the comment",
      ]
    )
  }

  @Test("a sign that opens no tag is text")
  func lessThan() {
    #expect(Reading("5 < 6, a<b and <3, `<b>`, \\<b>\n\n    <b>\n").messages.count == 1)
  }
}
