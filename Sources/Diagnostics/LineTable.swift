import Synchronization

/// Where the lines of a source begin: found when the first place is asked for, since most sources are never asked.
final class LineTable: Sendable {
  private let state = Mutex(State())

  private struct State {
    var starts: [Int] = []
    /// The line that was read last, since many mistakes may stand in one.
    var last: (range: Range<Int>, text: String)?
  }

  /// The offset at which each line begins; the line after a line end at the end of the source is one, too.
  func starts(in bytes: [UInt8]) -> [Int] {
    state.withLock { state in
      if state.starts.isEmpty { state.starts = Self.findStarts(in: bytes) }
      return state.starts
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

extension LineTable {
  private static func findStarts(in bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var starts = [0]
      for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
        let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        if !isPair { starts.append(index + 1) }
      }
      return starts
    }
  }
}
