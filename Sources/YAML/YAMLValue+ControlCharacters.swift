import Diagnostics
import Text

extension YAMLValue {
  /// Throws if the text contains a control character, even one that is written as an escape, such as `"\u0007"`.
  func rejectControlCharacters(in text: String) throws(Diagnostic) {
    if text.utf8.contains(0xE2), let control = SuspectText.unclosed(in: text) {
      throw .unclosedDirection(control, at: location)
    }
    guard let control = text.unicodeScalars.first(where: Self.isForbidden) else { return }
    let written = place(of: control)
    if let written, source.bytes[written] != UInt8(ascii: "\\") {
      throw .controlCharacter(control, in: source, at: written)
    }
    throw .writtenControlCharacter(control, in: source, at: written ?? offset)
  }
}

extension YAMLValue {
  private static func isForbidden(_ character: Unicode.Scalar) -> Bool {
    ControlCharacters.contains(character) || SuspectText.forbids(character)
  }

  /// Returns the offset at which the value contains a character, literally or as an escape; nil if it is not found.
  private func place(of character: Unicode.Scalar) -> Int? {
    let (bytes, end) = (source.bytes, yaml.range.upperBound)
    let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
    let isQuoted = offset < end && bytes[offset] == quote
    var index = isQuoted ? offset + 1 : offset
    while index < end, !(isQuoted && bytes[index] == quote) {
      let isEscape = isQuoted && bytes[index] == backslash
      let number =
        isEscape
        ? Self.number(escapedBy: bytes[(index + 1)..<end])
        : ControlCharacters.character(at: index, in: bytes)?.value
      if number == character.value { return index }
      // The character after a backslash, such as a quotation mark, does not end the text.
      index += isEscape ? 2 : 1
    }
    return nil
  }

  /// Returns the code point of an escape such as `\x07`, from the bytes after its backslash (YAML 1.2, 5.7).
  ///
  /// Returns nil for escapes that can't encode control characters.
  private static func number(escapedBy bytes: ArraySlice<UInt8>) -> UInt32? {
    switch bytes.first {
    case UInt8(ascii: "0"): 0x00
    case UInt8(ascii: "a"): 0x07
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "v"): 0x0B
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "e"): 0x1B
    case UInt8(ascii: "N"): 0x85
    case UInt8(ascii: "x"): number(from: bytes.dropFirst().prefix(2))
    case UInt8(ascii: "u"): number(from: bytes.dropFirst().prefix(4))
    case UInt8(ascii: "U"): number(from: bytes.dropFirst().prefix(8))
    default: nil
    }
  }

  private static func number(from digits: ArraySlice<UInt8>) -> UInt32? {
    UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
