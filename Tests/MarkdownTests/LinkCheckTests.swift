import Diagnostics
import Testing

@testable import Markdown

@Suite("Checks of links and pictures")
struct LinkCheckTests {
  @Test("the message stands under the bracket, with what to type instead")
  func report() throws {
    let report = try Reading("ລາວ: see [this](htps://iom.int).\n").report
    #expect(
      report == """
        en/page.md:1:10: error: nothing begins with 'htps:'
        1 | ລາວ: see [this](htps://iom.int).
          |          ^ did you mean 'https:'?

        """
    )
  }

  @Test(
    "a link that cannot work is an error",
    arguments: [
      (
        "[a](javascript:alert)",
        "links that begin with 'javascript:' are not allowed",
        "use 'http:', 'https:', 'mailto:', 'tel:' or a path"
      ),
      (
        "<ftp://a.b>", "links that begin with 'ftp:' are not allowed",
        "use 'http:', 'https:', 'mailto:', 'tel:' or a path"
      ),
      ("[a](//iom.int)", "the address '//iom.int' is incomplete", "write 'https://iom.int'"),
      ("[a](www.iom.int)", "the address 'www.iom.int' is incomplete", "write 'https://www.iom.int'"),
      ("[a](x@iom.int)", "the e-mail address 'x@iom.int' is incomplete", "write 'mailto:x@iom.int'"),
      (
        "[a](/areas/x.md)", "the path '/areas/x.md' does not start from this file",
        "write the way from this file's folder, such as '../media/map.png' or 'areas/health.md'"
      ),
      (
        "[a](areas\\x.md)", "a path has '/' between its folders, not '\\'", "write 'areas/x.md'"
      ),
      (
        "[a](C:/x.md)", "'C:/x.md' is a place on one computer only",
        "put the file into the content folder and write the way from this file's folder"
      ),
      (
        "[a]()", "this link leads nowhere",
        "write the address between the round brackets, such as '[text](page.md)'"
      ),
      (
        "[a](#)", "this link leads nowhere",
        "write the address between the round brackets, such as '[text](page.md)'"
      ),
      ("[](page.md)", "this link has no text", "write between the square brackets where the link leads"),
      (
        "[a](facts:x)", "'facts:' is for blocks of data, not for links",
        "did you mean 'fact:'? A block of data is written '![…](facts:x)' alone in its paragraph"
      ),
      ("<fact:x>", "a link to 'fact:x' is not written with '<' and '>'", "write '[](fact:x)'"),
    ]
  )
  func link(text: String, message: String, fix: String) {
    let reading = Reading("x " + text)
    #expect(reading.messages == ["1:3 error: \(message) / \(fix)"])
    #expect(reading.document.references.isEmpty)
  }

  @Test(
    "a picture that cannot work is an error",
    arguments: [
      (
        "![](a.png)", "this picture has no text for readers who cannot see it",
        "describe the picture between the square brackets"
      ),
      (
        "![a](https://x.y/a.png)", "this picture would be loaded from another site",
        "save it in the media folder and write the way there from this file's folder"
      ),
      (
        "![a](data:image/png,x)", "pictures that begin with 'data:' are not allowed",
        "write the way to a file in the media folder"
      ),
      ("![a]()", "this picture has no file", "write the path of the file between the round brackets"),
      (
        "![a](fact:x)", "'fact:' is for links, not for pictures or blocks of data",
        "leave out the '!', or did you mean 'facts:'?"
      ),
      (
        "![a](facts:x)", "a block of data stands alone, not in a sentence",
        "put an empty line before and after it"
      ),
    ]
  )
  func image(text: String, message: String, fix: String) {
    let reading = Reading("x " + text)
    #expect(reading.messages == ["1:3 error: \(message) / \(fix)"])
    #expect(reading.document.references.isEmpty)
  }

  @Test("a footnote that cmark takes for a link is an error where it is used")
  func footnoteDefinition() {
    #expect(
      Reading("Text[^1].\n\n[^1]: Source\n").messages == [
        "1:5 error: '[^1]' is not a footnote / there are no footnotes: put the note into the sentence"
      ]
    )
  }

  @Test("schemes are those of the rules")
  func rules() {
    var rules = MarkdownRules.test
    rules.externalSchemes = ["https"]
    rules.referenceSchemes = ["term"]
    let source = SourceText(path: "p", text: "[a](term:x) [b](http://x.y) [c](fact:x)")
    let report = Report()
    let document = MarkdownDocument(source, rules: rules, report: report)
    #expect(document.references.map(\.destination) == ["term:x"])
    #expect(
      report.diagnostics.map(\.message) == ["nothing begins with 'http:'", "nothing begins with 'fact:'"]
    )
  }
}
