/// Eight bytes of a text that are looked at together, which takes half the time.
struct EightBytes {
  private let bytes: UInt64

  init(_ bytes: UInt64) { self.bytes = bytes }

  /// The bit of the first byte in `letters`.
  static var first: UInt64 { 0x40 }
  /// The bit of the last byte in `letters`.
  static var last: UInt64 { 0x40 << 56 }
  /// Computed, since a stored constant would be checked at each use.
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }

  @inline(__always)
  var isASCII: Bool { bytes & (0x80 * Self.ones) == 0 }

  /// Whether one of the bytes is a digit or one of `:;<=>?`.
  @inline(__always)
  var mayHaveDigit: Bool {
    let others = (bytes & (0xF0 * Self.ones)) ^ (0x30 * Self.ones)
    return (others &- Self.ones) & ~others & (0x80 * Self.ones) != 0
  }

  /// A bit for each byte that is an ASCII letter: one from 0x40 on whose low five bits are 1 to 26.
  @inline(__always)
  var letters: UInt64 {
    let low = bytes & (0x1F * Self.ones)
    let isAboveZero = low &+ (0x1F * Self.ones)
    let isAboveZ = low &+ (0x05 * Self.ones)
    return (isAboveZero & ~isAboveZ) << 1 & bytes & (0x40 * Self.ones)
  }
}
