import TestSupport
import Testing
import Text

@Suite("Lines of a text")
struct LineIndexTests {
  private func lines(_ text: String, from start: Int = 0) -> [String] {
    let bytes = Array(text.utf8)
    let index = LineIndex(bytes, from: start)
    return (1...index.line(at: bytes.count)).map {
      String(decoding: bytes[index.range(ofLine: $0, in: bytes)], as: UTF8.self)
    }
  }

  @Test("a line ends with a line feed, a carriage return, or both")
  func lineEnds() {
    #expect(lines("a\nb\rc\r\nd") == ["a", "b", "c", "d"])
    #expect(lines("\n\r\r\n\n") == ["", "", "", "", ""])
  }

  @Test("after a line end at the end of the text one more line begins, which is empty")
  func lastLine() {
    #expect(lines("a\n") == ["a", ""])
    #expect(lines("a\r") == ["a", ""])
    #expect(lines("") == [""])
  }

  @Test("a byte order mark belongs to no line, and neither does what stands above the part that is asked for")
  func start() {
    #expect(lines("\u{FEFF}a\nb") == ["a", "b"])
    #expect(lines("title\na\nb", from: 6) == ["a", "b"])
  }

  @Test("a line and column are an offset, and an offset is in a line")
  func offsets() {
    let index = LineIndex(Array("ab\r\ncd\n".utf8))
    #expect(index.offset(line: 1, column: 2) == 1)
    #expect(index.offset(line: 2, column: 1) == 4)
    #expect(index.start(ofLine: 0) == 0)
    #expect(index.start(ofLine: 9) == 7)
    #expect(index.offset(line: 9, column: 9) == 7)
    #expect([0, 2, 3, 4, 6, 7].map(index.line) == [1, 1, 1, 2, 2, 3])
  }

  @Test("one line after the other, the same lines are found as all at once")
  func oneByOne() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in random.pick("a", "\n", "\r", "ລ") }
        .joined()
      let bytes = Array(text.utf8)
      var (found, start) = ([String](), 0)
      repeat {
        let end = bytes.endOfLine(at: start)
        #expect(bytes.startOfLine(at: end) == start)
        found.append(String(decoding: bytes[start..<end], as: UTF8.self))
        start = bytes.startOfLine(after: end)
      } while start < bytes.count
      if bytes.last?.isLineEnd == true { found.append("") }
      #expect(found == lines(text), "\(text.debugDescription)")
    }
  }

  @Test("of a part of a text, lines begin and end where the part does")
  func part() {
    let part = Array("a\nbcd\ne".utf8)[3..<5]
    #expect(part.startOfLine(at: 4) == 3)
    #expect(part.endOfLine(at: 3) == 5)
    #expect(part.startOfLine(after: 5) == 5)
  }
}
