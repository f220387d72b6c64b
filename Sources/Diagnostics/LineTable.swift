import Synchronization
import Text

/// The lines of a source, found on first use, since most sources need no location.
final class LineTable: Sendable {
  private let state = Mutex(State())

  private struct State {
    var index: LineIndex?
    /// The line that was read last, since one line may have many mistakes.
    var last: (range: Range<Int>, text: String)?
  }

  /// Returns the index of the lines of the source.
  func index(of bytes: [UInt8]) -> LineIndex {
    state.withLock { state in
      let index = state.index ?? LineIndex(bytes)
      state.index = index
      return index
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
