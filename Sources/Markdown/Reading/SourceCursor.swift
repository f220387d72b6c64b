import CCMark
import Text

/// Converts cmark's columns to byte offsets while it moves through a paragraph or heading.
///
/// After the first line, cmark's columns leave out the marks of quotes and the indents of lists. The first construct in
/// a line therefore anchors it: the construct's column is taken for the column at which the line's text begins. After a
/// line break inside a construct, such as in a link's title, cmark goes on counting instead of starting anew; the
/// cursor then finds the end of the construct by its syntax and sets the column there.
struct SourceCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The offset after the last line of the paragraph or heading.
  let end: Int
  private(set) var offset: Int
  /// The column as cmark counts it; nil until something anchors the line.
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

  /// The next byte, with a line feed for any kind of line end; nil at the end of the text.
  var peek: UInt8? {
    guard offset < end else { return nil }
    return bytes[offset] == 0x0D ? 0x0A : bytes[offset]
  }

  /// Moves over one byte; from a line end, moves to where the text of the next line begins.
  mutating func step() {
    guard offset < end else { return }
    switch bytes[offset] {
    case 0x0A, 0x0D:
      offset += bytes[offset] == 0x0D && offset + 1 < end && bytes[offset + 1] == 0x0A ? 2 : 1
      skipLinePrefix()
      column = column.map { $0 + 1 }
    case 0:
      // cmark replaces NUL with the three bytes of U+FFFD.
      offset += 1
      column = column.map { $0 + 3 }
    default:
      offset += 1
      column = column.map { $0 + 1 }
    }
  }

  /// Sets the column at the first construct in a line; later calls in the same line have no effect.
  mutating func anchor(_ column: Int) {
    if self.column == nil { self.column = column }
  }

  /// Corrects the column after a construct with a line break.
  mutating func reanchor(_ column: Int) {
    self.column = column
  }

  /// Moves forward to a column and returns its offset; for a column already passed, only returns its offset.
  mutating func move(to target: Int) -> Int {
    anchor(target)
    while let column, column < target, offset < end {
      skipPlainBytes(atMost: target - column)
      if self.column != target { step() }
    }
    return max(0, offset - max(0, (column ?? target) - target))
  }

  /// Skips bytes that each count as one column; this is faster than calling `step` for each.
  private mutating func skipPlainBytes(atMost limit: Int) {
    let start = offset
    let stop = min(end, start + limit)
    // Bytes above 0x0D are neither line ends nor NUL, which `step` must handle.
    while offset < stop, bytes[offset] > 0x0D { offset += 1 }
    column = column.map { $0 + offset - start }
  }

  /// Moves past the end of the current line, to where the text of the next line begins.
  mutating func breakLine() {
    moveToLineEnd()
    column = nil
    step()
  }

  /// Moves from a line end to where the text of the next line begins.
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

  /// Skips blanks and the marks of quotes; outside lists, a `>` that is indented by four columns is text.
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

  /// Moves to the end of a code span: the next run of exactly `count` backticks.
  mutating func moveToBackticks(count: Int) {
    while offset < end {
      let run = countBackticks()
      if run == count { return }
      for _ in 0..<max(1, run) { step() }
    }
  }
}
