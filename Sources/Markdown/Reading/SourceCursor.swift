import CCMark
import Text

/// Follows the text of one paragraph or heading through its source, to find the places of its parts.
///
/// cmark numbers the bytes of a line's text by columns, but a column of a later line counts from where its
/// text begins, the marks of quotes and the indents of lists left out. What is met first in a line therefore
/// anchors the line: it is where the line's text begins. Where a line break hides inside a construct,
/// such as a link's title, cmark goes on counting columns; then the construct's end is found by its form and
/// anchors the rest.
struct SourceCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the lines of the paragraph or heading end.
  let end: Int
  /// The place in the source.
  private(set) var offset: Int
  /// The column in cmark's count, nil until something anchors the line.
  private(set) var column: Int?
  private let quoteDepth: Int
  private let isInList: Bool

  /// Begins at the first byte of a paragraph or heading.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int, quoteDepth: Int, isInList: Bool) {
    self.bytes = bytes
    self.offset = min(offset, end)
    self.end = end
    self.quoteDepth = quoteDepth
    self.isInList = isInList
  }

  /// The byte at the cursor, a line feed at any kind of line end, nil at the end of the text.
  var peek: UInt8? {
    guard offset < end else { return nil }
    return bytes[offset] == 0x0D ? 0x0A : bytes[offset]
  }

  /// Steps over one byte of the text; over the end of a line, to where the text of the next line begins.
  mutating func step() {
    guard offset < end else { return }
    switch bytes[offset] {
    case 0x0A, 0x0D:
      offset += bytes[offset] == 0x0D && offset + 1 < end && bytes[offset + 1] == 0x0A ? 2 : 1
      skipLinePrefix()
      column = column.map { $0 + 1 }
    case 0:
      // cmark replaces NUL by the three bytes of U+FFFD.
      offset += 1
      column = column.map { $0 + 3 }
    default:
      offset += 1
      column = column.map { $0 + 1 }
    }
  }

  /// Makes the cursor's place that of a column, unless something has anchored the line already.
  mutating func anchor(_ column: Int) {
    if self.column == nil { self.column = column }
  }

  /// Makes the cursor's place that of a column, whatever was counted before.
  mutating func reanchor(_ column: Int) {
    self.column = column
  }

  /// Moves on to a column and returns its place; a column already passed is only looked up.
  mutating func move(to target: Int) -> Int {
    anchor(target)
    while let column, column < target, offset < end {
      skipPlainBytes(atMost: target - column)
      if self.column != target { step() }
    }
    return max(0, offset - max(0, (column ?? target) - target))
  }

  /// Skips bytes that each take one column, faster than by steps.
  private mutating func skipPlainBytes(atMost limit: Int) {
    let start = offset
    let stop = min(end, start + limit)
    // Above the line ends and NUL; a tab is left to `step`.
    while offset < stop, bytes[offset] > 0x0D { offset += 1 }
    column = column.map { $0 + offset - start }
  }

  /// Moves to where the next line's text begins, after a line break that cmark counts as one.
  mutating func breakLine() {
    moveToLineEnd()
    column = nil
    step()
  }

  /// Moves to where the next line's text begins, after a line break that cmark does not count.
  mutating func breakLineUncounted() {
    step()
    column = nil
  }

  /// Moves to the end of the line.
  mutating func moveToLineEnd() {
    while let byte = peek, byte != 0x0A { step() }
  }

  /// Whether the byte before the cursor is a backslash.
  var isAfterBackslash: Bool {
    offset > 0 && bytes[offset - 1] == UInt8(ascii: "\\")
  }

  /// Whether a line ends between the cursor and a later place.
  func isLineBroken(before place: Int) -> Bool {
    bytes[offset..<max(offset, min(place, end))].contains(where: \.isLineEnd)
  }

  /// Skips the number signs and spaces that open a heading.
  mutating func skipHeadingMarks() {
    while peek == UInt8(ascii: "#") { step() }
    while peek?.isBlank == true { step() }
  }

  /// Skips blanks and the marks of the quotes around; a mark that is indented by four columns is text.
  private mutating func skipLinePrefix() {
    var quotes = quoteDepth
    var width = 0
    var widest = isInList ? Int.max : 3
    while offset < end {
      let start = width
      while offset < end, bytes[offset].isBlank {
        width += bytes[offset] == 0x09 ? 4 - width % 4 : 1
        offset += 1
      }
      guard quotes > 0, offset < end, bytes[offset] == UInt8(ascii: ">"), width - start <= widest else {
        return
      }
      offset += 1
      width += 1
      quotes -= 1
      // One blank after a mark belongs to the mark.
      if !isInList { widest = 4 }
    }
  }
}

extension SourceCursor {
  /// The number of backticks from the cursor on.
  func countBackticks() -> Int {
    var index = offset
    while index < end, bytes[index] == UInt8(ascii: "`") { index += 1 }
    return index - offset
  }

  /// The number of backticks that end at the cursor.
  func countBackticksBefore() -> Int {
    var index = offset
    while index > 0, bytes[index - 1] == UInt8(ascii: "`") { index -= 1 }
    return offset - index
  }

  /// Moves to the next run of exactly so many backticks.
  mutating func moveToBackticks(count: Int) {
    while offset < end {
      let run = countBackticks()
      if run == count { return }
      for _ in 0..<max(1, run) { step() }
    }
  }
}
