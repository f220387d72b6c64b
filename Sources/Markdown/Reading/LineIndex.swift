import CCMark

/// Where the lines of a text begin, as cmark counts them.
struct LineIndex {
  private let starts: [Int]
  private let end: Int

  /// Finds the lines of a source from the byte offset where its Markdown begins.
  init(_ bytes: [UInt8], from bodyStart: Int, hasCarriageReturns: Bool) {
    // cmark skips a byte order mark and counts the first line's columns from behind it.
    let hasMark = bytes[bodyStart...].starts(with: [0xEF, 0xBB, 0xBF])
    var starts = [hasMark ? bodyStart + 3 : bodyStart]
    starts.reserveCapacity(128)
    bytes.withUnsafeBytes { bytes in
      var index = starts[0]
      while let start = bytes.baseAddress, let found = memchr(start + index, 0x0A, bytes.count - index) {
        index = UnsafeRawPointer(found) - start + 1
        starts.append(index)
      }
    }
    if hasCarriageReturns { starts = Self.merge(starts, withLoneReturnsIn: bytes) }
    self.starts = starts
    end = bytes.count
  }

  /// The starts of lines with those that follow a carriage return without line feed.
  private static func merge(_ starts: [Int], withLoneReturnsIn bytes: [UInt8]) -> [Int] {
    let isLone = { (index: Int) in
      bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
    }
    return (starts + (starts[0]..<bytes.count).filter(isLone).map { $0 + 1 }).sorted()
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
