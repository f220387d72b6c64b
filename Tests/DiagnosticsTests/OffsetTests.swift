import Diagnostics
import Testing

@Suite("Offsets of lines and columns")
struct OffsetTests {
  @Test(
    "lines and columns are counted from one",
    arguments: [(1, 1, 0), (1, 3, 2), (2, 1, 4), (2, 2, 5), (3, 1, 8)]
  )
  func offsets(line: Int, column: Int, offset: Int) {
    let source = SourceText(path: "a.yaml", text: "one\ntwo\nthree")
    #expect(source.offset(line: line, scalarColumn: column) == offset)
  }

  @Test(
    "a line ends with a line feed, a carriage return, or both as one",
    arguments: ["one\n\ntwo", "one\r\n\r\ntwo", "one\r\rtwo"]
  )
  func lineEnds(text: String) {
    let source = SourceText(path: "a.yaml", text: text)
    #expect(source.offset(line: 3, scalarColumn: 2) == text.utf8.count - 2)
  }

  @Test("columns are Unicode scalars, Lao vowel signs among them")
  func scalars() {
    let source = SourceText(path: "a.yaml", text: "ກັນ: x")
    #expect(source.offset(line: 1, scalarColumn: 3) == 6)
    #expect(source.offset(line: 1, scalarColumn: 6) == 11)
  }

  @Test("a byte order mark is passed over")
  func byteOrderMark() {
    let source = SourceText(path: "a.yaml", text: "\u{FEFF}ab\ncd")
    #expect(source.offset(line: 1, scalarColumn: 1) == 3)
    #expect(source.offset(line: 1, scalarColumn: 2) == 4)
    #expect(source.offset(line: 2, scalarColumn: 1) == 6)
  }

  @Test("a column past the end of a line is its end, a line past the end the file's end")
  func pastTheEnd() {
    let source = SourceText(path: "a.yaml", text: "one\r\ntwo")
    #expect(source.offset(line: 1, scalarColumn: 99) == 3)
    #expect(source.offset(line: 2, scalarColumn: 99) == 8)
    #expect(source.offset(line: 99, scalarColumn: 1) == 8)
    #expect(SourceText(path: "a.yaml", text: "").offset(line: 1, scalarColumn: 1) == 0)
  }

  @Test("a place and its offset lead to each other", arguments: ["a\nbc\r\nກັd\re", "\u{FEFF}x\ny"])
  func roundTrip(text: String) {
    let source = SourceText(path: "a.yaml", text: text)
    let last = source.location(at: text.utf8.count - 1)
    #expect(source.offset(line: last.line ?? 0, scalarColumn: 1) == text.utf8.count - 1)
  }
}
