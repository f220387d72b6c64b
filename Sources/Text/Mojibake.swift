/// A word whose letters another program read in the encoding Windows-1252, such as `Peopleâ€™s` for `People’s`.
package struct Mojibake {
  /// The word as written.
  let written: String
  package let meant: String
  /// The place after the word.
  let end: Int

  /// Reads the word around a place where such a letter may begin; nil if the letters are what they seem to be.
  package init?(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let (start, end) = (Self.start(ofWordAt: place, in: bytes), Self.end(ofWordAt: place, in: bytes))
    // The word may also have letters that are right.
    let letters = bytes[place..<end].prefix { $0 >= 0x80 }
    for range in [start..<end, place..<letters.endIndex] {
      let written = String(decoding: bytes[range], as: UTF8.self)
      guard let meant = Self.reread(written), meant != written else { continue }
      (self.written, self.meant, self.end) = (written, meant, range.upperBound)
      return
    }
    return nil
  }
}

extension Mojibake {
  /// Reads the letters around a place, which may be the last of them.
  package init?(around place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var start = place
    while start > 0, bytes[start - 1] >= 0x80 { start -= 1 }
    self.init(at: start, in: bytes)
  }

  /// Reads the letters again as UTF-8; nil if they are no Windows-1252, or no UTF-8 then.
  private static func reread(_ word: String) -> String? {
    var bytes: [UInt8] = []
    for scalar in word.unicodeScalars {
      guard let byte = byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Returns the byte of a letter in Windows-1252; the five bytes without a letter are control characters.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    if let index = unlike.firstIndex(of: scalar.value) { return UInt8(0x80 + index) }
    return (0x80..<0xA0).contains(scalar.value) ? UInt8(scalar.value) : nil
  }

  /// The characters of the bytes 0x80 to 0x9F; 0 for a byte without one.
  private static let unlike: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D,
    0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
    0x017E,
    0x0178,
  ]

  /// The longest word that is read again.
  private static let limit = 120

  private static func start(ofWordAt place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var start = place
    while start > 0, place - start < limit, isInWord(bytes[start - 1]) { start -= 1 }
    return start
  }

  private static func end(ofWordAt place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = place
    while end < bytes.count, end - place < limit, isInWord(bytes[end]) { end += 1 }
    return end
  }

  /// Spaces and Markdown's brackets end a word.
  private static func isInWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isASCIIAlphanumeric || "'-.".utf8.contains(byte)
  }
}
