import Testing

@testable import Markdown

@Suite("cmark's HTML")
struct DifferentialTests {
  static let pieces = [
    "[", "]", "(", ")", "!", "[a](b.md)", "![p](q.png)", "[f](fact:x)", "<https://a.b>", "*", "**", "_", "`",
    "``", "\n", "\n\n", "> ", "- ", "1. ", "    ", "\t", "# ", "## ", "---", "===", "```\n", "~~~\n", "<b>",
    "<!-- x -->", "<div>\n", "&amp;", "&#xFFFF;", "&#xFFFE;", "&#7;", "\\", "\\\n", "  \n", "word", "ລາວ",
    "é", "|", "[r]: /u 't'\n", "[r]", "[^1]", "\"", "'", "\u{0}", "\r\n", "\r", "www.a", "http://x",
    "![k](facts:h)",
  ]
  @Test("random Markdown", arguments: 0..<20)
  func random(block: Int) {
    var bad = 0
    for seed in (block * 500)..<(block * 500 + 500) {
      var random = SeededGenerator(seed: seed)
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        if Int.random(in: 0..<40, using: &random) == 0 {
          text.append(UInt8.random(in: 0x80...0xFF, using: &random))
        } else {
          text += Array(Self.pieces.randomElement(using: &random)!.utf8)
        }
      }
      let reading = Reading(bytes: text)
      if reading.asCMark != CMark.html(of: text) {
        bad += 1
        if bad < 3 {
          print(
            "seed \(seed)\n\(String(decoding: text, as: UTF8.self).debugDescription)\n\(String(decoding: reading.asCMark, as: UTF8.self).debugDescription)\n\(String(decoding: CMark.html(of: text), as: UTF8.self).debugDescription)"
          )
        }
      }
    }
    #expect(bad == 0)
  }
}
