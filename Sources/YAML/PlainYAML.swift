import Text

/// Parses the simplest YAML: `name: value` lines of letters, digits and some punctuation.
///
/// Nearly all front matter is so simple, and running the parser Yams on each of ten thousand pages took a sixth of a
/// build's time. The result is the same as from Yams, which parses all other YAML and finds every syntax error.
enum PlainYAML {
  /// Returns the lines as a mapping, or nil when Yams must parse them.
  static func root(of text: ArraySlice<UInt8>) -> YAMLNode? {
    text.withUnsafeBufferPointer { bytes in
      var reader = PlainYAMLReader(bytes: bytes)
      return reader.root()
    }
  }
}

private struct PlainYAMLReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var line = 1
  private var keys: [String] = []
  private var pairs: [(key: YAMLNode, value: YAMLNode)] = []

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func root() -> YAMLNode? {
    while index < bytes.count {
      guard readLine() else { return nil }
      line += 1
    }
    return pairs.isEmpty ? nil : .plainMapping(pairs)
  }

  /// Parses one line with its line end; returns false when the line may have special syntax.
  private mutating func readLine() -> Bool {
    let start = index
    while index < bytes.count, bytes[index].isASCIILowercase { index += 1 }
    let key = start..<index
    guard !key.isEmpty, index + 2 < bytes.count, bytes[index] == UInt8(ascii: ":"), bytes[index + 1] == 0x20
    else {
      return false
    }
    index += 2
    let valueStart = index
    // Values that begin with other characters, such as a quote or a bracket, may have special syntax.
    guard bytes[index].isASCIIAlphanumeric else { return false }
    while index < bytes.count, Self.isPlain(bytes[index]) { index += 1 }
    let value = valueStart..<index
    guard index < bytes.count, bytes[index] == 0x0A, bytes[index - 1] != 0x20 else { return false }
    index += 1
    return add(key, value)
  }

  private mutating func add(_ key: Range<Int>, _ value: Range<Int>) -> Bool {
    let name = text(key)
    guard !keys.contains(name) else { return false }
    keys.append(name)
    pairs.append(
      (
        .plainText(name, YAMLMark(line: line, column: 1)),
        .plainText(text(value), YAMLMark(line: line, column: key.count + 3))
      )
    )
    return true
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}

extension PlainYAMLReader {
  /// Returns whether a byte is printable ASCII, except `:` and `#`, which can end an unquoted text in YAML.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: ":") && byte != UInt8(ascii: "#")
  }
}
