/// Where the lines of a text begin, as cmark counts them.
struct LineIndex {
  private let starts: [Int]
  private let end: Int

  /// Finds the lines of a source from the byte offset where its Markdown begins.
  init(_ bytes: [UInt8], from bodyStart: Int) {
    // cmark skips a byte order mark and counts the first line's columns from behind it.
    let hasMark = bytes[bodyStart...].starts(with: [0xEF, 0xBB, 0xBF])
    var starts = [hasMark ? bodyStart + 3 : bodyStart]
    bytes.withUnsafeBufferPointer { bytes in
      for index in bodyStart..<bytes.count {
        switch bytes[index] {
        case 0x0A: starts.append(index + 1)
        case 0x0D where index + 1 == bytes.count || bytes[index + 1] != 0x0A: starts.append(index + 1)
        default: break
        }
      }
    }
    self.starts = starts
    end = bytes.count
  }

  /// The byte offset of a line and column that are counted from one.
  func offset(line: Int, column: Int) -> Int {
    min(start(ofLine: line) + max(0, column - 1), end)
  }

  /// The byte offset where a line begins; that of a line after the last is the end of the text.
  func start(ofLine line: Int) -> Int {
    line < 1 ? starts[0] : line <= starts.count ? starts[line - 1] : end
  }
}
