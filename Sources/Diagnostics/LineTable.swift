import Synchronization
import Text

/// The lines of a source: found when the first place is asked for, since most sources are never asked.
final class LineTable: Sendable {
  private let state = Mutex(State())

  private struct State {
    var index: LineIndex?
    /// The line that was read last, since one may have many mistakes.
    var last: (range: Range<Int>, text: String)?
  }

  /// Where the lines of the source begin.
  func index(of bytes: [UInt8]) -> LineIndex {
    state.withLock { state in
      let index = state.index ?? LineIndex(bytes)
      state.index = index
      return index
    }
  }

  /// The text of a line, one copy for all that ask for it one after the other.
  func text(_ range: Range<Int>, of bytes: [UInt8]) -> String {
    state.withLock { state in
      if let last = state.last, last.range == range { return last.text }
      let text = String(decoding: bytes[range], as: UTF8.self)
      state.last = (range, text)
      return text
    }
  }
}
