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
