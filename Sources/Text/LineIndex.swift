#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The byte offsets at which the lines of a text begin.
///
/// A line ends with a line feed, a carriage return, or both (CommonMark, 2.1). After a line end at the end of the text,
/// there is one more line, which is empty.
package struct LineIndex: Sendable {
  private let starts: [Int]
  private let end: Int

  /// Finds the lines from the byte offset `start` on; a byte order mark at `start` belongs to no line.
  package init(_ bytes: [UInt8], from start: Int = 0) {
    let hasMark = bytes[start...].starts(with: [0xEF, 0xBB, 0xBF])
    let first = hasMark ? start + 3 : start
    var starts = [first]
    // Enough for most files, so that the array seldom grows.
    starts.reserveCapacity(128)
    bytes.withUnsafeBytes { bytes in
      Self.forEach(0x0A, in: bytes, from: first) { starts.append($0 + 1) }
      let count = starts.count
      Self.forEach(0x0D, in: bytes, from: first) { place in
        if place + 1 == bytes.count || bytes[place + 1] != 0x0A { starts.append(place + 1) }
      }
      if starts.count > count { starts.sort() }
    }
    self.starts = starts
    end = bytes.count
  }

  /// Returns the byte offset at which a line begins; lines count from one. For a line after the last, returns the
  /// text's end.
  package func start(ofLine line: Int) -> Int {
    line < 1 ? starts[0] : line <= starts.count ? starts[line - 1] : end
  }

  /// Returns the byte range of a line without its line end; lines count from one. `bytes` must be the indexed text.
  package func range(ofLine line: Int, in bytes: [UInt8]) -> Range<Int> {
    let start = start(ofLine: line)
    guard line < starts.count else { return start..<max(start, end) }
    let last = starts[line] - 1
    let isPair = bytes[last] == 0x0A && last > start && bytes[last - 1] == 0x0D
    return start..<(isPair ? last - 1 : last)
  }

  /// Returns the byte offset of a line and column; both count from one, and columns count bytes.
  package func offset(line: Int, column: Int) -> Int {
    min(start(ofLine: line) + max(0, column - 1), end)
  }

  /// Returns the number of the line that contains a byte offset; lines count from one.
  package func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private static func forEach(
    _ byte: UInt8,
    in bytes: UnsafeRawBufferPointer,
    from start: Int,
    _ body: (Int) -> Void
  ) {
    let bytes = bytes.bindMemory(to: UInt8.self)
    var index = start
    while let found = bytes.firstIndex(of: byte, in: index..<bytes.count) {
      body(found)
      index = found + 1
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Returns the first place of a byte in a range; the C library searches faster than a loop.
  package func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let base = baseAddress else { return nil }
    let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    return found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
  }
}

/// Finds single lines of a text, where an index of all lines would take too long.
extension RandomAccessCollection<UInt8> where Index == Int {
  /// Returns the offset of the line feed or carriage return that ends the line, or `endIndex` in the last line.
  @inlinable
  package func endOfLine(at offset: Int) -> Int {
    var end = offset
    while end < endIndex, !self[end].isLineEnd { end += 1 }
    return end
  }

  /// Returns the offset at which the next line begins; `end` must be a result of `endOfLine(at:)`.
  @inlinable
  package func startOfLine(after end: Int) -> Int {
    let isPair = end + 1 < endIndex && self[end] == 0x0D && self[end + 1] == 0x0A
    return Swift.min(endIndex, end + (isPair ? 2 : 1))
  }

  @inlinable
  package func startOfLine(at offset: Int) -> Int {
    var start = Swift.min(offset, endIndex)
    while start > startIndex, !self[start - 1].isLineEnd { start -= 1 }
    return start
  }
}
