import Diagnostics
import Testing

@Suite("Text that is not UTF-8")
struct EncodingTests {
  @Test(
    "well-formed text has no invalid byte",
    arguments: ["", "plain", "ບົດ", "📌", "\u{FEFF}x", "\u{10FFFF}", "\u{0}"]
  )
  func valid(text: String) {
    #expect(SourceText(path: "a.md", text: text).firstInvalidOffset == nil)
  }

  @Test(
    "the first byte that is not well-formed is found",
    arguments: [
      ("a byte of Latin-1", [0x61, 0xE9, 0x62], 1),
      ("a character cut off at the end", [0x61, 0xE0, 0xBA], 1),
      ("a first byte alone at the end", [0x61, 0x62, 0xF0], 2),
      ("a continuation without a beginning", [0xE0, 0xBA, 0x81, 0x81], 3),
      ("an overlong form", [0x61, 0xC0, 0xAF], 1),
      ("an overlong form of three bytes", [0xE0, 0x80, 0xAF], 0),
      ("half of a surrogate pair", [0x61, 0x61, 0xED, 0xA0, 0x80], 2),
      ("a number above the last character", [0xF4, 0x90, 0x80, 0x80], 0),
      ("a character broken off by the next", [0x61, 0xE0, 0xBA, 0x61], 1),
      ("UTF-16", [0xFF, 0xFE, 0x61, 0x00], 0),
    ] as [(String, [UInt8], Int)]
  )
  func invalid(what: String, bytes: [UInt8], offset: Int) {
    #expect(SourceText(path: "a.md", bytes: bytes).firstInvalidOffset == offset, "\(what)")
  }
}
