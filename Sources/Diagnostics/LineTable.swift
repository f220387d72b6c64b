import Synchronization
import Text

/// The lines of a source, which are found only when a location is first needed, since most sources need none.
final class LineTable: Sendable {
  private let state = Mutex(State())

  private struct State {
    var index: LineIndex?
    /// The last line that was read, kept because one line may have many mistakes.
    var last: (range: Range<Int>, text: String)?
    /// The last column that was counted, from which counting continues for a later place in the same line.
    var counted: (line: Int, end: Int, columns: Int)?
  }

  /// Returns the index of the source's lines; only the first call reads `bytes`.
  func index(of bytes: [UInt8]) -> LineIndex {
    state.withLock { state in
      let index = state.index ?? LineIndex(bytes)
      state.index = index
      return index
    }
  }

  /// Returns the number of columns from the beginning of a line to a place in it; `count` counts those in a byte range.
  ///
  /// A second call, for a later place in the same line, counts only the columns between the two places.
  func columns(from line: Int, to end: Int, count: (Range<Int>) -> Int) -> Int {
    state.withLock { state in
      var start = (end: line, columns: 0)
      if let last = state.counted, last.line == line, last.end <= end { start = (last.end, last.columns) }
      let columns = start.columns + count(start.end..<end)
      state.counted = (line, end, columns)
      return columns
    }
  }

  /// Returns the text of a line; consecutive calls for the same line share one copy.
  func text(_ range: Range<Int>, of bytes: [UInt8]) -> String {
    state.withLock { state in
      if let last = state.last, last.range == range { return last.text }
      let text = String(decoding: bytes[range], as: UTF8.self)
      state.last = (range, text)
      return text
    }
  }
}
