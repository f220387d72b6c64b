/// A text file as it was read: its path as messages show it, and its bytes.
///
/// Everything that reports a place in a file counts in byte offsets into `bytes`, a byte order mark and
/// front matter included; `place(at:)` turns such an offset into the line and column that a reader sees.
public struct SourceText: Sendable {
  /// The path as it appears in messages.
  public let path: String
  /// The file's content, UTF-8, exactly as it is on disk.
  public let bytes: [UInt8]

  /// Creates a source from the bytes of a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Creates a source from a text, for tests and generated content.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The place of a byte offset: its line, its column as a reader counts, and the text of the line.
  ///
  /// An offset past the end is the end; one in the middle of a character is that character's place.
  public func place(at offset: Int) -> Place {
    let offset = min(max(offset, 0), bytes.count)
    let lineStart = startOfLine(at: offset)
    let lineEnd = bytes[lineStart...].firstIndex(where: isLineEnd) ?? bytes.count
    let textStart = lineStart == 0 && hasByteOrderMark ? min(3, lineEnd) : lineStart
    let character = min(startOfCharacter(at: offset), lineEnd)
    let before = String(decoding: bytes[textStart..<max(textStart, character)], as: UTF8.self)
    return Place(
      file: path,
      line: 1 + lineBreaks(before: lineStart),
      column: 1 + DisplayWidth.columns(in: before),
      lineText: String(decoding: bytes[textStart..<lineEnd], as: UTF8.self)
    )
  }

  /// The byte offset of a line and column that are both counted from one, the column in Unicode scalars.
  ///
  /// This is how YAML libraries report places. A line or column past the end is the end of the file or line.
  public func offset(line: Int, scalarColumn: Int) -> Int {
    var index = hasByteOrderMark ? 3 : 0
    var remainingLines = line - 1
    while remainingLines > 0, index < bytes.count {
      index += lineBreakLength(at: index) ?? 1
      if index == bytes.count || isLineEnd(bytes[index - 1]) { remainingLines -= 1 }
    }
    var remainingScalars = scalarColumn - 1
    while remainingScalars > 0, index < bytes.count, !isLineEnd(bytes[index]) {
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
      remainingScalars -= 1
    }
    return index
  }

  /// Whether the file begins with the three bytes of a UTF-8 byte order mark.
  public var hasByteOrderMark: Bool {
    bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  /// The offset of the first byte that is not part of well-formed UTF-8, if there is one.
  public var firstInvalidOffset: Int? {
    if isASCII || String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var consumed = 0
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      consumed += UTF8.width(scalar)
    }
    return consumed
  }
}

extension SourceText {
  /// Looks at eight bytes at a time, since every file that is read is looked at.
  private var isASCII: Bool {
    bytes.withUnsafeBytes { bytes in
      var high: UInt64 = 0
      var index = 0
      while index + 8 <= bytes.count {
        high |= bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        index += 8
      }
      while index < bytes.count {
        high |= UInt64(bytes[index])
        index += 1
      }
      return high & 0x8080_8080_8080_8080 == 0
    }
  }

  /// The first byte of the character that the byte at an offset belongs to, as far as it is well-formed.
  private func startOfCharacter(at offset: Int) -> Int {
    guard offset < bytes.count, bytes[offset] & 0xC0 == 0x80 else { return offset }
    let start = bytes[..<offset].suffix(3).lastIndex { $0 & 0xC0 != 0x80 }
    guard let start else { return offset }
    // The first byte of a character says by its leading ones how many bytes the character has.
    return start + (~bytes[start]).leadingZeroBitCount > offset ? start : offset
  }

  private func startOfLine(at offset: Int) -> Int {
    var index = offset
    // An offset on the line feed of a CR LF pair belongs to the line that the pair ends.
    if index > 0, index < bytes.count, bytes[index] == 0x0A, bytes[index - 1] == 0x0D { index -= 1 }
    while index > 0, !isLineEnd(bytes[index - 1]) { index -= 1 }
    return index
  }

  private func lineBreaks(before end: Int) -> Int {
    var count = 0
    var index = 0
    while index < end {
      if let length = lineBreakLength(at: index) {
        count += 1
        index += length
      } else {
        index += 1
      }
    }
    return count
  }

  private func lineBreakLength(at index: Int) -> Int? {
    switch bytes[index] {
    case 0x0A: 1
    case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    default: nil
    }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
  }
}
