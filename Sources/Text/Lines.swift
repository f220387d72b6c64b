/// One line after the other, for those who need only a few lines of a text.
extension RandomAccessCollection<UInt8> where Index == Int {
  /// Where the line ends that an offset lies in, without its line end.
  @inlinable
  package func endOfLine(at offset: Int) -> Int {
    var end = offset
    while end < endIndex, !self[end].isLineEnd { end += 1 }
    return end
  }

  /// Where the line begins that follows the end of another: behind a line feed, a carriage return, or both.
  @inlinable
  package func startOfLine(after end: Int) -> Int {
    let isPair = end + 1 < endIndex && self[end] == 0x0D && self[end + 1] == 0x0A
    return Swift.min(endIndex, end + (isPair ? 2 : 1))
  }

  /// Where the line begins that an offset lies in.
  @inlinable
  package func startOfLine(at offset: Int) -> Int {
    var start = Swift.min(offset, endIndex)
    while start > startIndex, !self[start - 1].isLineEnd { start -= 1 }
    return start
  }
}
