/// Characters that nobody sees, or that look like others, with their names for messages.
package enum InvisibleCharacters {
  private static let names: [UInt32: String] = [
    0xAD: "soft hyphen", 0x61C: "direction mark", 0x200B: "zero-width space", 0x200C: "zero-width non-joiner",
    0x200D: "zero-width joiner", 0x200E: "direction mark", 0x200F: "direction mark",
    0x202A: "direction control",
    0x202B: "direction control", 0x202C: "direction control", 0x202D: "direction control",
    0x202E: "direction control", 0x2060: "word joiner", 0x2066: "direction control",
    0x2067: "direction control",
    0x2068: "direction control", 0x2069: "direction control", 0xFEFF: "byte order mark",
    0x2028: "line separator",
    0x2029: "paragraph separator",
  ]

  /// Whether a character is seen by nobody.
  package static func contains(_ character: Unicode.Scalar) -> Bool {
    ControlCharacters.contains(character) || names[character.value] != nil || SuspectText.forbids(character)
  }

  /// Returns the name of a character, such as “zero-width space” or `U+0001`.
  package static func name(of character: Unicode.Scalar) -> String {
    names[character.value] ?? ControlCharacters.name(of: character)
  }

  /// Returns a text with the names of its invisible characters in their places, as in `active‹zero-width space›`.
  package static func named(in text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    guard text.unicodeScalars.contains(where: isNamed) else { return text }
    return text.unicodeScalars.map { isNamed($0) ? "‹\(name(of: $0))›" : String($0) }.joined()
  }

  private static func isNamed(_ character: Unicode.Scalar) -> Bool {
    names[character.value] != nil || SuspectText.forbids(character)
  }
}
