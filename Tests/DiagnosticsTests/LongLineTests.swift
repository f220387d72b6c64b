import Diagnostics
import Testing

@Suite("Messages about long lines")
struct LongLineTests {
  /// Returns the source line and the line with the caret from a message, without the line number and the bar.
  private func excerpt(_ line: String, at offset: Int) throws -> (line: String, caret: String) {
    let source = SourceText(path: "a.md", text: line)
    let lines = try DiagnosticFormat.text.render([.error("some-kind", "here", in: source, at: offset)])
      .split(separator: "\n").map { String($0.dropFirst(4)) }
    return (lines[1], lines[2])
  }

  @Test("a line of a hundred letters is shown whole")
  func notLong() throws {
    let line = String(repeating: "x", count: 100)
    let shown = try excerpt(line, at: 99)
    #expect(shown.line == line)
    #expect(shown.caret == String(repeating: " ", count: 99) + "^")
  }

  @Test("a cause near the start leaves out the end")
  func nearStart() throws {
    let shown = try excerpt("ab!" + String(repeating: "x", count: 200), at: 2)
    #expect(shown.line == "ab!" + String(repeating: "x", count: 97) + "…")
    #expect(shown.caret == "  ^")
  }

  @Test("a cause in the middle leaves out both ends")
  func middle() throws {
    let x = String(repeating: "x", count: 200)
    let shown = try excerpt(x + "!" + x, at: 200)
    let half = String(repeating: "x", count: 50)
    #expect(shown.line == "…" + half + "!" + half.dropLast() + "…")
    #expect(shown.caret == String(repeating: " ", count: 51) + "^")
  }

  @Test("a cause near the end leaves out the start")
  func nearEnd() throws {
    let shown = try excerpt(String(repeating: "x", count: 200) + "!", at: 200)
    #expect(shown.line == "…" + String(repeating: "x", count: 99) + "!")
    #expect(shown.caret == String(repeating: " ", count: 100) + "^")
  }

  @Test("a cause behind the last letter keeps the end in sight")
  func behindEnd() throws {
    let shown = try excerpt(String(repeating: "x", count: 300), at: 300)
    #expect(shown.line == "…" + String(repeating: "x", count: 100))
    #expect(shown.caret == String(repeating: " ", count: 101) + "^")
  }

  @Test("a long Lao line keeps the caret under its letter and no sign without its letter")
  func lao() throws {
    // A letter with a vowel sign and a tone, so that a cut by bytes or scalars would split it.
    let syllable = "ທີ່"
    let line = String(repeating: syllable, count: 80) + "!" + String(repeating: syllable, count: 80)
    let shown = try excerpt(line, at: 80 * syllable.utf8.count)
    // Without its vowel sign and tone, each letter is one scalar and takes one column.
    let letters = shown.line.unicodeScalars.filter { $0 == "ທ" || $0 == "…" || $0 == "!" }
    #expect(letters.dropFirst(shown.caret.count - 1).first == "!")
    #expect(shown.line.unicodeScalars.starts(with: "…ທີ່".unicodeScalars))
  }
}
