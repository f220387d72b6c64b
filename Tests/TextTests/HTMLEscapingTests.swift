import Testing
import Text

@Suite("Escaping")
struct HTMLEscapingTests {
  private func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    HTMLEscaping.append(text, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test("the five characters that HTML reads are replaced, wherever they stand")
  func five() {
    #expect(escaped("&<>'\"") == "&amp;&lt;&gt;&#39;&#34;")
    #expect(escaped("a & b <c> d") == "a &amp; b &lt;c&gt; d")
    #expect(escaped("&amp;") == "&amp;amp;")
    #expect(escaped("plain ລາວ text") == "plain ລາວ text")
    #expect(escaped("").isEmpty)
  }

  @Test(
    "a quote or bracket is replaced also under a combining mark",
    arguments: ["\u{301}", "\u{20D2}", "\u{FE0F}"]
  )
  func combiningMarks(mark: String) {
    #expect(
      escaped("\"\(mark)'\(mark)<\(mark)").unicodeScalars.elementsEqual(
        "&#34;\(mark)&#39;\(mark)&lt;\(mark)".unicodeScalars
      )
    )
  }
}
