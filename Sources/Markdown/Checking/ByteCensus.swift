/// Which classes of bytes a text holds, found in one quick look that says which checks it needs.
struct ByteCensus {
  private let seen: ByteClass

  /// Looks at the bytes from an offset on.
  init(of bytes: [UInt8], from start: Int) {
    let seen = bytes.withUnsafeBufferPointer { bytes in
      ByteClass.withTable { table in
        var seen: UInt8 = 0
        for index in start..<bytes.count { seen |= table[Int(bytes[index])] }
        return seen
      }
    }
    self.seen = ByteClass(rawValue: seen)
  }

  /// Whether there may be control characters other than tabs and line ends.
  var hasControls: Bool { seen.contains(.control) }

  /// Whether there is a byte that serves as marker in the rendered text.
  var hasMarker: Bool { seen.contains(.marker) }

  /// Whether there are carriage returns.
  var hasCarriageReturns: Bool { seen.contains(.carriageReturn) }
}
