import Diagnostics
import Markdown
import Testing

@Suite("Texts of a document for checks of their words")
struct ProseTests {
  private func proses(_ markdown: String) -> [Prose] {
    var proses: [Prose] = []
    let filter = ProseFilter(ignoringLinksTo: ["fact"]) { text in text.contains { (0x30...0x39).contains($0) }
    }
    let source = SourceText(path: "page.md", text: markdown)
    _ = MarkdownDocument(source, rules: .test, filter: filter, proses: &proses, report: Report())
    return proses
  }

  private func text(_ prose: Prose) -> String { String(decoding: prose.text, as: UTF8.self) }

  @Test("only those that the filter accepts, without the texts of links that it ignores")
  func filter() {
    let found = proses("## A 1\n\nB\n\n- C *2*\n\n[3](fact:a) and [text](b.md)\n\n[2019](fact:a)\n")
    #expect(found.map(text) == ["A 1", "C 2", "2019"])
  }

  @Test("line breaks are spaces, code is bytes that are 0, and titles of links are texts of their own")
  func content() {
    let found = proses("a **1**\nb `c2` ![d](e.png \"3\")")
    #expect(found.map(text) == ["a 1 b \0\0 d", "3"])
    #expect(found.map(\.allowsLinks) == [true, false])
  }

  @Test("each place in the text has its place in the source, behind escapes, entities and line ends")
  func places() {
    let markdown = "> a\\* &amp; &nbsp;b &#65; **c** 1\n> d `e` *2*"
    let prose = proses(markdown)[0]
    let offsets = ["b", "A", "c", "1", "d", "2"].compactMap { letter in
      prose.text.firstIndex(of: letter.utf8.first ?? 0).map(prose.offset)
    }
    let bytes = Array(markdown.utf8)
    #expect(String(decoding: offsets.map { bytes[$0] }, as: UTF8.self) == "b&c1d2")
  }

  @Test("links are known with their texts")
  func links() {
    let links = proses("1 [a *b*](fact:c) <https://d.example/>")[0].links
    #expect(links.map(\.scheme) == ["fact", "https"])
    #expect(links.map(\.path).first == "c")
    #expect(links.map(\.isAddress) == [false, true])
    #expect(links.map(\.range).first == 2..<5)
  }

  @Test("sentences end where a reader sees an end, not at an abbreviation")
  func sentences() {
    let prose = proses("In the U.S. it was 7.1. See No. 5, e.g. Dr. A. “Yes!” (Who?) ໑. ມີ 1.")[0]
    let sentences = Sentences(prose.text).ranges.map { String(decoding: prose.text[$0], as: UTF8.self) }
    #expect(
      sentences == ["In the U.S. it was 7.1.", "See No. 5, e.g. Dr. A. “Yes!”", "(Who?)", "໑.", "ມີ 1."]
    )
    #expect(Sentences(Array("One.\nTwo".utf8)).ranges == [0..<4, 5..<8])
  }

  @Test("a text without words is one sentence", arguments: ["", " "])
  func empty(text: String) {
    let sentences = Sentences(Array(text.utf8))
    #expect(sentences.ranges.count == 1)
    #expect(sentences.index(at: 0) == 0)
  }
}
