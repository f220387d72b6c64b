import Testing

@testable import Markdown

@Suite("What stays in the text as it is typed")
struct TextLintTests {
  @Test("the warning stands under the sign, also in a Lao line")
  func report() throws {
    let report = try Reading("> ລາວ\n> ມີ **“ຄຳ”**ລາວ\n").report
    #expect(
      report == """
        en/page.md:2:11: warning: '**' stays in the text as it is
        2 | > ມີ **“ຄຳ”**ລາວ
          |           ^ put a space, or '&#8203;' which nobody sees, between '**' and the letter outside

        """
    )
  }

  @Test(
    "emphasis that CommonMark does not see is a warning",
    arguments: [
      (
        "ລາວ**(ຄຳ)**", "1:4", "**",
        "put a space, or '&#8203;' which nobody sees, between '**' and the letter outside"
      ),
      (
        "*“x”*ລາວ", "1:5", "*",
        "put a space, or '&#8203;' which nobody sees, between '*' and the letter outside"
      ),
      ("a **b ** c", "1:7", "**", "leave no space between '**' and the words inside"),
      ("a ** b** c", "1:3", "**", "leave no space between '**' and the words inside"),
      ("** a **", "1:1", "**", "leave no space between '**' and the words inside"),
      ("ລາວ__ຄຳ__ລາວ", "1:4", "__", "write '**' instead of '__'"),
      ("ລາວ_ຄຳ_ ລາວ", "1:4", "_", "write '*' instead of '_'"),
      ("a **b c", "1:3", "**", "write '**' on both sides of the words, or '\\*\\*' to show it"),
    ]
  )
  func emphasis(text: String, place: String, sign: String, fix: String) {
    #expect(Reading(text).messages == ["\(place) warning: '\(sign)' stays in the text as it is / \(fix)"])
  }

  @Test("what the fix for emphasis says makes it emphasis")
  func emphasisFixes() {
    for text in ["**“ຄຳ”** ລາວ", "**“ຄຳ”**&#8203;ລາວ", "ລາວ&#8203;**(ຄຳ)**", "ລາວ**ຄຳ**ລາວ"] {
      #expect(Reading(text).messages.isEmpty)
      #expect(Reading(text).outline.contains("</strong>"))
    }
  }

  @Test(
    "Markdown of other programs is a warning",
    arguments: [
      ("| a | b |\n|---|---|\n| 1 | 2 |", "1:1", "this table stays in the text as it is", TextLint.tableFix),
      ("> x\n> | `a` | b |", "2:3", "this table stays in the text as it is", TextLint.tableFix),
      ("a | b\n--- | ---", "2:1", "this table stays in the text as it is", TextLint.tableFix),
      (
        "was ~~old *text*~~ x", "1:5", "'~~' stays in the text as it is",
        "there is no struck text: delete the words, or the '~~'"
      ),
      ("is ==new== x", "1:4", "'==' stays in the text as it is", "write '**' instead of '=='"),
      ("so[^1].", "1:3", "'[^1]' is not a footnote", TextLint.footnoteFix),
      ("- a\n- [ ] b", "2:3", "'[ ]' stays in the text as it is", "delete it, or type '☐' instead"),
      ("1. [x] b", "1:4", "'[x]' stays in the text as it is", "delete it, or type '☑' instead"),
      ("##Health", "1:1", "this line is no heading and '##' stays in the text", "put a space after '##'"),
      (
        "> a\n> ###b", "2:3", "this line is no heading and '###' stays in the text",
        "put a space after '###'"
      ),
      (
        "    a\n", "1:5", "lines that begin with four spaces are shown as program code",
        "delete the spaces before the text, or put a line ``` before and after the code"
      ),
    ]
  )
  func otherDialects(text: String, place: String, message: String, fix: String) {
    #expect(Reading(text).messages == ["\(place) warning: \(message) / \(fix)"])
  }

  @Test(
    "brackets that make no link are a warning",
    arguments: [
      ("a [b] (c.md)", "this is no link", "delete the space between ']' and '('"),
      ("a [b] (https://c.d)", "this is no link", "delete the space between ']' and '('"),
      ("a [b](c d.md)", "this is no link, since its address has a space in it", "write '(<c d.md>)'"),
      (
        "a [9](fact: projects)", "this is no link, since its address has a space in it",
        "delete the space: '(fact:projects)'"
      ),
      ("a [b](c.md", "this link is not closed", "write ')' after the address"),
      (
        "a [b][c]", "this is no link, since no line says what '[c]' is",
        "write '[text](address)', or add the line '[c]: address'"
      ),
      (
        "a [b][]", "this is no link, since no line says what '[b]' is",
        "write '[text](address)', or add the line '[b]: address'"
      ),
      (
        "a [b [c](d.md)](e.md)", "this is no link, since it holds another link",
        "take one of the two links out"
      ),
    ]
  )
  func brackets(text: String, message: String, fix: String) {
    #expect(Reading(text).messages == ["1:3 warning: \(message) / \(fix)"])
  }

  @Test(
    "an address that is no link is a warning",
    arguments: [
      ("see https://iom.int/a_b?c=*d.", "https://iom.int/a_b?c=*d", "https://iom.int/a_b?c=*d"),
      ("see (http://iom.int/)", "http://iom.int/", "http://iom.int/"),
      ("see www.iom.int, x", "www.iom.int", "https://www.iom.int"),
    ]
  )
  func addresses(text: String, address: String, complete: String) {
    let column = text.contains("(") ? 6 : 5
    #expect(
      Reading(text).messages == [
        "1:\(column) warning: this address is no link / write '<\(complete)>' or '[text](\(complete))'"
      ]
    )
  }

  @Test(
    "ordinary prose is never warned about",
    arguments: [
      "The profile [sic] says so (see [note] below); and/or 5 * 3 = 15, 2*3, a_b_c, snake_case_name.",
      "Price* applies. *Taxes not included. Section 3.1 #1 priority and #IOM, C# and a|b or a || b.",
      "x == y, x != y, ~5 per cent, a ~~ b, ### in a line, 10 ^2, [1][2], [a] [b].",
      "\\*\\*not bold\\*\\* \\[ \\] \\~~x\\~~ \\| a \\| and `**` `| a | b |` `[ ]` `https://a.b`",
      "**bold** *it* __b__ _i_ ***both*** **a*b*c** [https://a.b](https://a.b) <https://a.b>",
      "```\n| a | b |\n**\n[x] (y.md)\nhttps://a.b\n```",
      "~~~\n    four\n~~~",
      "[ref]\n\n[ref]: page.md 'a | b'",
      "© 2019 “IOM” … 7.1 million — US$285 million; 35 per cent & more: Viet Nam's 27 people/km².",
      "ອົງການ**ສາກົນ**ເພື່ອ *ການ* ຍົກຍ້າຍ (IOM) ໄດ້ [ລາວ](lo.md)ແລ້ວ.",
      "***\n\n---\n\n___\n\n* a\n* b\n\n+ c",
    ]
  )
  func noFalseAlarms(text: String) {
    #expect(Reading(text).messages == [])
  }
}
