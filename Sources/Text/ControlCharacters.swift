/// The characters that neither a page nor a feed may contain: control characters except tabs and line ends, and
/// noncharacters such as U+FFFE.
package enum ControlCharacters {
  /// Also returns true for noncharacters: the last two code points of each Unicode plane, such as U+FFFE.
  package static func contains(_ character: Unicode.Scalar) -> Bool {
    switch character.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0: true
    case let number: number & 0xFFFE == 0xFFFE
    }
  }

  /// Returns the forbidden character that begins at a byte offset; nil if none begins there.
  package static func character(at offset: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    let length = length(ofCharacterBeginningWith: bytes[offset])
    guard length > 0, offset + length <= bytes.count else { return nil }
    let scalars = String(decoding: bytes[offset..<offset + length], as: UTF8.self).unicodeScalars
    guard scalars.count == 1, let character = scalars.first, contains(character) else { return nil }
    return character
  }

  /// Returns the name of an invisible character for messages, such as `U+0001`.
  package static func name(of character: Unicode.Scalar) -> String {
    let number = String(character.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
  }
}

extension ControlCharacters {
  /// Returns the length in bytes of the forbidden characters that begin with this byte; zero if there are none.
  private static func length(ofCharacterBeginningWith byte: UInt8) -> Int {
    switch byte {
    case 0x09, 0x0A, 0x0D: 0
    case 0..<0x20, 0x7F: 1
    case 0xC2: 2
    case 0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}
