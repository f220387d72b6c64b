import TestSupport
import Testing
import Text

@testable import Markdown

@Suite("A quick look at many bytes sees what a look at each of them does")
struct CensusTests {
  /// Returns mostly letters, so that in some texts a special byte is the only one.
  private static func randomBytes(seed: Int) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    let special =
      Array("*_[]|~=#/w$^@!: \t\n\r\u{1}\u{7F}".utf8) + [0xC2, 0x85, 0xEF, 0xBF, 0xBE, 0xF0, 0xF8, 0xFE]
    return (0..<Int.random(in: 0...70, using: &random)).map { _ in
      Int.random(in: 0..<40, using: &random) == 0 ? special.randomElement(using: &random) ?? 0 : 0x61
    }
  }

  @Test("signs of Markdown", arguments: 0..<20)
  func signs(block: Int) {
    var counts = [true: 0, false: 0]
    for seed in block * 100..<block * 100 + 100 {
      let bytes = Self.randomBytes(seed: seed)
      let isPair = { (a: UInt8, b: UInt8) in a == b && "~=#/w$".utf8.contains(a) }
      let plain =
        bytes.contains {
          "*_[]|^@\u{7F}".utf8.contains($0) || $0 < 0x20 && $0 != 0x09 || $0 == 0xC2 || $0 >= 0xEF
        }
        || zip(bytes, bytes.dropFirst()).contains(where: isPair)
        || zip(bytes, bytes.dropFirst()).contains { first, next in
          "~:".utf8.contains(first) && next > 0x2F || first == UInt8(ascii: "!") && next == 0x20
        }
        // A rest of fewer than sixteen bytes is looked at with spaces behind it.
        || bytes.last == UInt8(ascii: "!") && !bytes.count.isMultiple(of: 16)
      // A NUL follows the text in memory, as in cmark.
      let found = (bytes + [0]).withUnsafeBufferPointer {
        SignCensus.hasSign(UnsafeBufferPointer(rebasing: $0.dropLast()))
      }
      #expect(found == plain, "seed \(seed)")
      counts[plain, default: 0] += 1
    }
    #expect(counts.values.allSatisfy { $0 > 10 })
  }

  @Test("control characters and bytes that serve as markers", arguments: 0..<20)
  func controls(block: Int) {
    for seed in block * 100..<block * 100 + 100 {
      let bytes = Self.randomBytes(seed: seed)
      for start in [0, bytes.count / 2] {
        let census = ByteCensus(of: bytes, from: start)
        let hasControl = bytes.indices[start...].contains {
          ControlCharacters.character(at: $0, in: bytes) != nil
        }
        #expect(census.hasControls || !hasControl, "seed \(seed)")
        #expect(census.hasMarker == bytes[start...].contains(SyntaxNode.marker), "seed \(seed)")
      }
    }
  }
}
