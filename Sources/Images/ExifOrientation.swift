/// The camera orientation in a JPEG file's Exif segment (CIPA DC-008, 4.6.4).
struct ExifOrientation {
  /// Whether browsers rotate the picture by a quarter turn, which swaps its width and height.
  let isTurned: Bool

  /// Parses the content of an APP1 segment; nil when it is not Exif or has no orientation.
  init?(_ segment: ArraySlice<UInt8>) {
    let signature = Array("Exif".utf8) + [0, 0]
    guard segment.starts(with: signature) else { return nil }
    guard let value = TIFFReader(Array(segment.dropFirst(signature.count)))?.orientation else { return nil }
    isTurned = (5...8).contains(value)
  }
}

/// Parses a TIFF header and its first image file directory (TIFF 6.0, section 2).
private struct TIFFReader {
  let bytes: [UInt8]
  let isBigEndian: Bool

  init?(_ bytes: [UInt8]) {
    let order = bytes.prefix(2)
    guard order == Array("II".utf8)[...] || order == Array("MM".utf8)[...] else { return nil }
    self.bytes = bytes
    isBigEndian = order.first == UInt8(ascii: "M")
  }

  /// The value of the tag 0x0112, usually 1 to 8; nil when there is no such tag.
  var orientation: Int? {
    guard number(2, length: 2) == 42, let directory = number(4, length: 4),
      let count = number(directory, length: 2)
    else { return nil }
    let entries = (0..<count).lazy.map { directory + 2 + $0 * 12 }
    return entries.first { number($0, length: 2) == 0x0112 }.flatMap { number($0 + 8, length: 2) }
  }

  private func number(_ offset: Int, length: Int) -> Int? {
    guard offset + length <= bytes.count else { return nil }
    let digits = bytes[offset..<(offset + length)]
    return (isBigEndian ? Array(digits) : digits.reversed()).reduce(0) { $0 << 8 | Int($1) }
  }
}
