/// What one quick look at the bytes of a text tells about the checks it needs.
struct ByteCensus {
  /// Whether there may be control characters other than tabs and line ends.
  var hasControls = false
  /// Whether there is a byte that serves as marker in the rendered text.
  var hasMarker = false

  /// Looks at the bytes from an offset on.
  init(of bytes: [UInt8], from start: Int) {
    bytes.withUnsafeBytes { bytes in
      var index = start
      while index + 16 <= bytes.count {
        look(at: bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self))
        index += 16
      }
      var rest = SIMD16<UInt8>(repeating: 0x20)
      for (lane, byte) in bytes[index...].enumerated() { rest[lane] = byte }
      look(at: rest)
    }
  }

  private mutating func look(at bytes: SIMD16<UInt8>) {
    // A tab, line feed and carriage return are 9, 10 and 13. 0xC2 begins the controls of Latin-1, among others.
    let isLow = bytes .< 0x20
    let isWhite = (bytes .== 9) .| (bytes .== 10) .| (bytes .== 13)
    let isControl = (isLow .& .!isWhite) .| (bytes .== 0x7F) .| (bytes .== 0xC2)
    if any(isControl) { hasControls = true }
    if any(bytes .== SyntaxNode.marker) { hasMarker = true }
  }
}
