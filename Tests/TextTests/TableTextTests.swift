import Testing
import Text

@Suite("Tables as text")
struct TableTextTests {
  private func line(_ cells: String...) -> String {
    var text = CSVText()
    text.append(cells)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test("a cell is quoted only where it holds a comma, a quotation mark or a line end")
  func quoting() {
    #expect(line("a", "", "b c") == "a,,b c\r\n")
    #expect(line("a,b", "say \"no\"", "two\nlines") == "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n")
  }

  @Test("a quotation mark with a mark above it is still doubled")
  func combining() {
    #expect(line("\"\u{301}") == "\"\"\"\u{301}\"\r\n")
  }

  @Test(
    "a text that a spreadsheet would work out has an apostrophe before it",
    arguments: ["=1+1", "+x", " @a", "－1", "-1\tx", "-1 +x", "-US$285", "-2(A1)"]
  )
  func formula(text: String) {
    #expect(SpreadsheetText.harmless(text) == "'" + text)
  }

  @Test(
    "a number never has one",
    arguments: [
      "-8.8", "+35%", "-1,000", "-8,8\u{202F}%", "-1\u{A0}000", "-2,5 millions $US", "text", "", "'",
    ]
  )
  func number(text: String) {
    #expect(SpreadsheetText.harmless(text) == text)
  }
}
