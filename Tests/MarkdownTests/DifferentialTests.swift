import TestSupport
import Testing

@testable import Markdown

/// Our HTML must equal cmark's, after slots are filled as cmark would fill them, and the ids of headings are removed.
@Suite("Sameness with cmark")
struct DifferentialTests {
  @Test("every construct of CommonMark", arguments: CommonMarkSamples.all)
  func samples(text: String) {
    for text in [
      text, text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"),
    ] {
      let bytes = Array(text.utf8)
      #expect(Reading(bytes: bytes).asCMark == CMark.html(of: bytes))
    }
  }

  @Test("random Markdown", arguments: 0..<20)
  func randomMarkdown(block: Int) {
    for seed in (block * 250)..<(block * 250 + 250) {
      let text = randomText(seed: seed)
      #expect(Reading(bytes: text).asCMark == CMark.html(of: text), "seed \(seed)")
    }
  }

  @Test("random bytes leave slots in order and places inside of the file", arguments: 0..<10)
  func randomBytes(block: Int) {
    for seed in (block * 100)..<(block * 100 + 100) {
      var random = SeededGenerator(seed: seed)
      let alphabet =
        Array("[]()!*_`<>#-\\&;:/ \n\r\tax|~=.w\u{0}".utf8) + [0x80, 0xC2, 0xE0, 0xF8, 0xFE, 0xFF]
      let bytes = (0..<200).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let start = Int.random(in: 0...bytes.count, using: &random)
      let reading = Reading(bytes: bytes, bodyStart: start)
      let document = reading.document
      #expect(document.slots.map(\.position) == document.slots.map(\.position).sorted(), "seed \(seed)")
      #expect(document.slots.allSatisfy { 0...document.html.count ~= $0.position }, "seed \(seed)")
      #expect(
        document.references.allSatisfy { start <= $0.range.lowerBound && $0.range.upperBound <= bytes.count },
        "seed \(seed)"
      )
      #expect(document.headings.allSatisfy { start..<bytes.count ~= $0.offset }, "seed \(seed)")
      #expect(!document.html.contains(SyntaxNode.marker), "seed \(seed)")
    }
  }

  @Test("no other text reaches the markers, not even bytes and numbers that cmark turns into invalid UTF-8")
  func markers() {
    let bytes: [UInt8] =
      Array("## \u{10FFFF} ".utf8) + [0xF8, 0x20, 0xFE] + Array(" &#xFFFF; [a](b.md)\n".utf8)
    let reading = Reading(bytes: bytes)
    #expect(reading.asCMark == CMark.html(of: bytes))
    #expect(reading.document.slots.count == 2)
  }

  private func randomText(seed: Int) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      if Int.random(in: 0..<40, using: &random) == 0 {
        text.append(UInt8.random(in: 0x80...0xFF, using: &random))
      } else {
        text += Array((CommonMarkSamples.pieces.randomElement(using: &random) ?? "").utf8)
      }
    }
    return text
  }
}
