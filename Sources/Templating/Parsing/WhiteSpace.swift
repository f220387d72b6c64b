/// White space as Python, and therefore Jinja, defines it: it includes characters outside ASCII.
enum WhiteSpace {
  /// Returns the length in bytes of the white space character at an offset; zero if there is none.
  static func length(at offset: Int, in bytes: [UInt8]) -> Int {
    guard offset < bytes.count else { return 0 }
    switch bytes[offset] {
    case 0x09...0x0D, 0x1C...0x20: return 1
    case 0xC2 where offset + 1 < bytes.count:
      return bytes[offset + 1] == 0x85 || bytes[offset + 1] == 0xA0 ? 2 : 0
    case 0xE1...0xE3 where offset + 2 < bytes.count:
      return isThreeByteSpace(bytes[offset], bytes[offset + 1], bytes[offset + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// Returns the offset after the white space that begins at `offset`; `offset` itself if there is none.
  static func end(from offset: Int, in bytes: [UInt8]) -> Int {
    var end = offset
    while case let length = length(at: end, in: bytes), length > 0 { end += length }
    return end
  }

  /// Returns the upper bound of a range without its trailing white space.
  static func trimmedEnd(of range: Range<Int>, in bytes: [UInt8]) -> Int {
    var end = range.upperBound
    while let length = (1...3).first(where: { length(at: end - $0, in: bytes, within: range) == $0 }) {
      end -= length
    }
    return end
  }
}

extension WhiteSpace {
  private static func length(at offset: Int, in bytes: [UInt8], within range: Range<Int>) -> Int? {
    range.contains(offset) ? length(at: offset, in: bytes) : nil
  }

  /// Returns whether three bytes are a space: U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F or U+3000.
  private static func isThreeByteSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      true
    default: false
    }
  }
}
