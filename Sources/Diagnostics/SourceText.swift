import Text

/// A text file: its path as messages show it, and its bytes.
///
/// Places in a file are byte offsets into `bytes`, where a byte order mark and front matter count too; `location(at:)`
/// converts an offset to the line and column that a reader sees.
public struct SourceText: Sendable {
  /// The path as it appears in messages, such as `Content/en/contact.md`.
  public let path: String
  /// The file's exact content; it should be UTF-8, which `firstInvalidOffset` checks.
  public let bytes: [UInt8]
  private let lines = LineTable()

  /// Creates a source from a file's bytes, which need not be valid UTF-8.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Creates a source from a text, mainly for tests; no file needs to exist at `path`.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Returns the location of a byte offset: its line, its column in visible letters, and the text of the line.
  ///
  /// An offset past the end counts as the end; one inside a character counts as the character's first byte.
  public func location(at offset: Int) -> SourceLocation {
    let offset = min(max(offset, 0), bytes.count)
    let index = lines.index(of: bytes)
    let number = index.line(at: offset)
    let line = index.range(ofLine: number, in: bytes)
    let character = min(startOfCharacter(at: offset), line.upperBound)
    return SourceLocation(
      file: path,
      line: number,
      column: 1
        + lines.columns(
          from: line.lowerBound,
          to: max(line.lowerBound, character),
          count: columns
        ),
      lineText: lines.text(line, of: bytes)
    )
  }

  /// Returns the byte offset of a line and a column; both are counted from one, and columns are Unicode scalars.
  ///
  /// The YAML library reports places in this form. A line or column past the end counts as the end of the file or line.
  public func offset(line: Int, scalarColumn: Int) -> Int {
    var index = lines.index(of: bytes).start(ofLine: line)
    var remainingScalars = scalarColumn - 1
    while remainingScalars > 0, index < bytes.count, !bytes[index].isLineEnd {
      index += 1
      while index < bytes.count, bytes[index].isUTF8Continuation { index += 1 }
      remainingScalars -= 1
    }
    return index
  }

  /// Whether the file begins with a UTF-8 byte order mark, three bytes that readers of `bytes` must skip.
  public var hasByteOrderMark: Bool {
    bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  /// The offset of the first byte that is not part of well-formed UTF-8; nil if there is none.
  public var firstInvalidOffset: Int? {
    if isASCII(bytes.indices) || String(validating: bytes, as: UTF8.self) != nil { return nil }
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
  /// Returns whether a range contains only ASCII; it checks eight bytes at a time, since this runs on every file.
  private func isASCII(_ range: Range<Int>) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var high: UInt64 = 0
      var index = range.lowerBound
      while index + 8 <= range.upperBound {
        high |= bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        index += 8
      }
      while index < range.upperBound {
        high |= UInt64(bytes[index])
        index += 1
      }
      return high & 0x8080_8080_8080_8080 == 0
    }
  }

  private func columns(in range: Range<Int>) -> Int {
    isASCII(range) ? range.count : DisplayWidth.columns(in: String(decoding: bytes[range], as: UTF8.self))
  }

  /// Returns the offset where the character around an offset begins; the offset itself in malformed UTF-8.
  private func startOfCharacter(at offset: Int) -> Int {
    guard offset < bytes.count, bytes[offset].isUTF8Continuation else { return offset }
    let start = bytes[..<offset].suffix(3).lastIndex { !$0.isUTF8Continuation }
    guard let start else { return offset }
    // The number of leading 1 bits in a character's first byte is the character's length in bytes.
    return start + (~bytes[start]).leadingZeroBitCount > offset ? start : offset
  }
}
