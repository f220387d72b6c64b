import Diagnostics
import Markdown
import Testing

@Suite("Where a document's text stands")
struct TextPlacesTests {
  private func texts(_ markdown: String, bodyStart: Int = 0) -> [String] {
    let source = SourceText(path: "page.md", text: markdown)
    return MarkdownDocument.texts(in: source, bodyStart: bodyStart, rules: .test).map {
      String(decoding: source.bytes[$0], as: UTF8.self)
    }
  }

  @Test("paragraphs, headings, lists and quotes are text, with what is emphasised in them")
  func blocks() {
    #expect(texts("## A *b* c\n\nd\ne\n\n- f\n\n> g\n> h\n") == ["A ", "b", " c", "d", "e", "f", "g", "h"])
  }

  @Test("the words and titles of links and pictures are text, their addresses are not")
  func links() {
    #expect(texts("[a](b.md \"c\") ![d](e.png 'f') <https://g.example/>") == ["a", "c", " ", "d", "f", " "])
  }

  @Test("a title is found behind other marks, across line ends and in a link around a picture")
  func titles() {
    #expect(texts("> [*a*](<b c.md>\n> (d \\) e)) f") == ["a", "d \\) e", " f"])
    #expect(texts("[![a](b.png \"c\")](d.md\n\"e\nf\")\ng") == ["a", "c", "e\nf", "g"])
  }

  @Test("code is no text, and neither is what stands above the body")
  func code() {
    #expect(texts("a `b` c\n\n    d\n\n```\ne\n```\n") == ["a ", " c"])
    #expect(texts("above\n\nbelow\n", bodyStart: 7) == ["below"])
  }
}
