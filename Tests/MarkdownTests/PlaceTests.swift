import Testing

@testable import Markdown

@Suite("Places of references")
struct PlaceTests {
  /// A `‸` marks where a reference to `x` is expected; it is removed before the text is parsed.
  @Test(
    "a reference is placed at its bracket",
    arguments: [
      "‸[a](x)",
      "ລາວ *b* ‸[a](x)",
      "one\ntwo ‸[a](x)\nthree ‸![b](x)",
      "one  \ntwo\\\nthree ‸[a](x)",
      "a ‸[b\nc\nd](x) ‸[e](x)",
      "a ‸[b](x\n'c\nd') ‸[e](x)",
      "a ‸[b](x) and ‸[b](x)",
      "- one\n- two ‸[a](x)\n\n  - > three\n    > ‸[b](x)",
      "> a\n> b ‸[c](x)\nlazy ‸[d](x)",
      "- a `b\nc` ‸[d](x)\n   lazy ‸[e](x)",
      "1. `a\n b` ‸[c](x)\n   <i\n j> ‸[d](x)",
      "\ta\n\n-\tb\n\t‸[c](x)",
      "a\r\nb ‸[c](x)\r\n> d\r\n> ‸[e](x)",
      "a\rb ‸[c](x)\r- d\r  ‸[e](x)",
      "\u{FEFF}‸[a](x)",
      "\u{0}\u{0} ‸[a](x)",
      "a ‸[b][x]\n\n‸[x][] ‸[x]\n\n[x]: x",
      "[y]: /u\n[z]:\n/v 't'\n‸[a](x)\n===",
      "[y]: /u (t\nu)\n`c` ‸[a](x)",
      "## a ‸[b](x) ##",
      "a ‸[b](x)\n\\[c](x)\n---",
      "`[a](x)` \\[a](x) <http://[a](x)> ‸[a](x)",
      "[not](a link) [nor] ![this] ‸[a](x)",
      "<https://a.b> ‸[a](x) <mailto:a@b.c> ‸![d](x)",
      "&amp;&#91; \\& ‸[a](x)",
      "***a** ‸[b](x)* c** ‸[d](x)",
      "‸[![a](y) b](x)",
      "‸![a [b](y) c](x) ‸[d](x)",
    ]
  )
  func places(marked: String) {
    let mark = Array("‸".utf8)
    var expected: [Int] = []
    var text: [UInt8] = []
    for byte in marked.utf8 {
      text.append(byte)
      if text.suffix(3).elementsEqual(mark) {
        text.removeLast(3)
        expected.append(text.count)
      }
    }
    for frontMatter in ["", "---\ntitle: [x](x)\r\n---\n"] where frontMatter.isEmpty || text[0] != 0xEF {
      let start = frontMatter.utf8.count
      let document = Reading(bytes: Array(frontMatter.utf8) + text, bodyStart: start).document
      let offsets = document.references.filter { $0.destination == "x" }.map { $0.range.lowerBound - start }
      #expect(offsets == expected)
    }
  }

  @Test(
    "every link of a random text is placed from its bracket to the end of its address or label",
    arguments: 0..<40
  )
  func randomTexts(block: Int) {
    var count = 0
    for seed in (block * 25)..<(block * 25 + 25) {
      let generator = PlacedTextGenerator(seed: seed)
      let reading = Reading(bytes: generator.text)
      for reference in reading.document.references {
        guard let expected = generator.places[reference.destination],
          // If `[text][L1]` is no valid link, `[L1]` alone may be one.
          reading.text(at: reference.range.lowerBound, length: 2) != "[L"
        else { continue }
        count += 1
        #expect(reference.range == expected, "seed \(seed), \(reference.destination)")
      }
    }
    #expect(count > 50)
  }
}
