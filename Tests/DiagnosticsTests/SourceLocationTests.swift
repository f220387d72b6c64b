import Diagnostics
import TestSupport
import Testing

@Suite("Places in a source")
struct PlaceTests {
  @Test(
    "a line ends with a line feed, a carriage return, or both as one",
    arguments: ["one\ntwo\nthree", "one\r\ntwo\r\nthree", "one\rtwo\rthree"]
  )
  func lineEnds(text: String) throws {
    let source = SourceText(path: "a.md", text: text)
    let offset = try #require(text.utf8.enumerated().first { $0.element == UInt8(ascii: "w") }?.offset)
    #expect(
      source.location(at: offset)
        == Diagnostics.SourceLocation(file: "a.md", line: 2, column: 2, lineText: "two")
    )
    let last = Diagnostics.SourceLocation(file: "a.md", line: 3, column: 6, lineText: "three")
    #expect(source.location(at: text.utf8.count) == last)
  }

  @Test("a place is the same whatever places were looked up before it")
  func anyOrder() {
    let text = "ສະບາຍດີ a\u{301}b\n\nc😀d ສະບາຍດີ\r\ne\tf"
    let source = SourceText(path: "a.md", text: text)
    var offsets = Array(0...text.utf8.count)
    for seed in 0..<20 {
      var random = SeededGenerator(seed: seed)
      offsets.shuffle(using: &random)
      for offset in offsets {
        #expect(source.location(at: offset) == SourceText(path: "a.md", text: text).location(at: offset))
      }
    }
  }

  @Test("all kinds of line ends may be mixed in one file")
  func mixedLineEnds() {
    let source = SourceText(path: "a.md", text: "a\r\n\rb\n\nc")
    #expect(
      source.location(at: 4) == Diagnostics.SourceLocation(file: "a.md", line: 3, column: 1, lineText: "b")
    )
    #expect(
      source.location(at: 7) == Diagnostics.SourceLocation(file: "a.md", line: 5, column: 1, lineText: "c")
    )
  }

  @Test("both bytes of a Windows line end belong to the line that they end", arguments: [3, 4])
  func insideWindowsLineEnd(offset: Int) {
    let source = SourceText(path: "a.md", text: "one\r\ntwo")
    #expect(
      source.location(at: offset)
        == Diagnostics.SourceLocation(file: "a.md", line: 1, column: 4, lineText: "one")
    )
  }

  @Test("the end of a file that ends with a line end is an empty line below the last")
  func afterLastLineEnd() {
    let end = Diagnostics.SourceLocation(file: "a.md", line: 2, column: 1, lineText: "")
    #expect(SourceText(path: "a.md", text: "one\n").location(at: 4) == end)
    #expect(SourceText(path: "a.md", text: "one\r\n").location(at: 5) == end)
  }

  @Test("an offset outside the file is its start or its end")
  func outside() {
    let source = SourceText(path: "a.md", text: "one\ntwo")
    #expect(
      source.location(at: 99) == Diagnostics.SourceLocation(file: "a.md", line: 2, column: 4, lineText: "two")
    )
    #expect(
      source.location(at: -1) == Diagnostics.SourceLocation(file: "a.md", line: 1, column: 1, lineText: "one")
    )
    let empty = Diagnostics.SourceLocation(file: "b.md", line: 1, column: 1, lineText: "")
    #expect(SourceText(path: "b.md", text: "").location(at: 5) == empty)
  }

  @Test("a byte order mark takes no column and is not shown", arguments: 0...3)
  func byteOrderMark(offset: Int) {
    let source = SourceText(path: "a.md", text: "\u{FEFF}one\ntwo")
    #expect(source.hasByteOrderMark)
    #expect(
      source.location(at: offset)
        == Diagnostics.SourceLocation(file: "a.md", line: 1, column: 1, lineText: "one")
    )
    #expect(source.location(at: 5).column == 3)
    #expect(
      source.location(at: 7) == Diagnostics.SourceLocation(file: "a.md", line: 2, column: 1, lineText: "two")
    )
  }

  @Test("a file of nothing but a byte order mark has one empty line")
  func onlyByteOrderMark() {
    let source = SourceText(path: "a.md", text: "\u{FEFF}")
    #expect(
      source.location(at: 3) == Diagnostics.SourceLocation(file: "a.md", line: 1, column: 1, lineText: "")
    )
  }

  @Test("Lao vowel signs and tones above and below a letter take no column")
  func laoMarks() {
    // The word has five letters, with five vowel signs and tones above them.
    let text = "ບົດທີ່ໜຶ່ງ: x"
    let source = SourceText(path: "a.md", text: text)
    #expect(source.location(at: text.utf8.count - 1).column == 8)
  }

  @Test("a Lao vowel that stands beside its letter takes a column")
  func laoVowelsOnTheLine() {
    #expect(SourceText(path: "a.md", text: "ນໍ້າx").location(at: 12).column == 3)
    #expect(SourceText(path: "a.md", text: "ນ້ຳx").location(at: 9).column == 3)
    #expect(SourceText(path: "a.md", text: "ເໂx").location(at: 6).column == 3)
  }

  @Test(
    "a column is a letter as readers count",
    arguments: [
      ("tab", "\tx", 2), ("wide East Asian letters", "老撾x", 3), ("a letter and its accent", "e\u{301}x", 2),
      ("a zero width space", "a\u{200B}x", 2), ("a picture sign", "📌x", 2),
      ("a no-break space", "\u{A0}x", 2),
    ]
  )
  func columns(what: String, text: String, column: Int) {
    let source = SourceText(path: "a.md", text: text)
    #expect(source.location(at: text.utf8.count - 1).column == column, "\(what)")
  }

  @Test("an offset in the middle of a character is that character's place", arguments: 1...3)
  func insideCharacter(offset: Int) {
    // The second letter takes three bytes, each of the others one.
    let source = SourceText(path: "a.md", text: "aກb")
    #expect(
      source.location(at: offset)
        == Diagnostics.SourceLocation(file: "a.md", line: 1, column: 2, lineText: "aກb")
    )
  }

  @Test("an offset in the middle of a character of four bytes is that character's place", arguments: 2...4)
  func insideLongCharacter(offset: Int) {
    #expect(SourceText(path: "a.md", text: "a📌b").location(at: offset).column == 2)
  }

  @Test("a byte that continues no character has a place of its own")
  func strayByte() {
    let source = SourceText(path: "a.md", bytes: [0x61, 0x62, 0xBF, 0x63])
    #expect(
      source.location(at: 2)
        == Diagnostics.SourceLocation(file: "a.md", line: 1, column: 3, lineText: "ab\u{FFFD}c")
    )
  }
}
