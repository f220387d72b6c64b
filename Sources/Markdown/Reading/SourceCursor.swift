import CCMark
import Text

/// Follows the text of one paragraph or heading through its source, to find the places of its parts.
///
/// cmark counts the bytes of a line in columns, but in all lines after the first it leaves out the marks of quotes and
/// the indents of lists. The first construct in a line therefore anchors it: its column is that of the place where the
/// line's text begins. Inside a construct with a line break, such as a link's title, cmark goes on counting; the end of
/// the construct is then found by its form, and anchors the rest.
struct SourceCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The offset after the last line of the paragraph or heading.
  let end: Int
  private(set) var offset: Int
  /// In cmark's count; nil until something anchors the line.
  private(set) var column: Int?
  private let quoteDepth: Int
  private let isInList: Bool

  /// Starts at the first byte of a paragraph or heading, after the marks of quotes and lists around it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int, quoteDepth: Int, isInList: Bool) {
    self.bytes = bytes
    self.offset = min(offset, end)
    self.end = end
    self.quoteDepth = quoteDepth
    self.isInList = isInList
  }

  /// A line feed at any kind of line end; nil at the end of the text.
  var peek: UInt8? {
    guard offset < end else { return nil }
    return bytes[offset] == 0x0D ? 0x0A : bytes[offset]
  }

  /// Moves over one byte of the text; at a line end, to where the text of the next line begins.
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

  /// Takes the cursor to be at a column, unless something has anchored the line already.
  mutating func anchor(_ column: Int) {
    if self.column == nil { self.column = column }
  }

  /// Takes the cursor to be at a column, whatever was counted before.
  mutating func reanchor(_ column: Int) {
    self.column = column
  }

  /// Moves on to a column and returns its offset; for a column already passed, only returns its offset.
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

  mutating func moveToLineEnd() {
    while let byte = peek, byte != 0x0A { step() }
  }

  var isAfterBackslash: Bool {
    offset > 0 && bytes[offset - 1] == UInt8(ascii: "\\")
  }

  func isLineBroken(before place: Int) -> Bool {
    bytes[offset..<max(offset, min(place, end))].contains(where: \.isLineEnd)
  }

  mutating func skipHeadingMarks() {
    while peek == UInt8(ascii: "#") { step() }
    while peek?.isBlank == true { step() }
  }

  /// Skips blanks and the marks of quotes; a mark that is indented by four columns is text.
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
  func countBackticks() -> Int {
    var index = offset
    while index < end, bytes[index] == UInt8(ascii: "`") { index += 1 }
    return index - offset
  }

  func countBackticksBefore() -> Int {
    var index = offset
    while index > 0, bytes[index - 1] == UInt8(ascii: "`") { index -= 1 }
    return offset - index
  }

  /// Moves to the end of a code span: a run of exactly as many backticks as opened it.
  mutating func moveToBackticks(count: Int) {
    while offset < end {
      let run = countBackticks()
      if run == count { return }
      for _ in 0..<max(1, run) { step() }
    }
  }
}
