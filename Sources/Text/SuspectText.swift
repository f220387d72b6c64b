/// Finds characters in a text with which readers see something else than is written: direction controls, hidden and lost
/// letters, and letters that another program read in a wrong encoding.
package struct SuspectText {
  /// A character and what is wrong with it.
  package struct Finding {
    /// The place of the first byte.
    package let offset: Int
    package let character: Unicode.Scalar
    package let kind: Kind
  }

  package enum Kind: Equatable {
    /// Turns the letters after it round, so that 1951 is seen as 1591.
    case override
    /// Changes the direction of a text, and does not end in its paragraph.
    case unclosed
    /// Shows nothing, but is a letter for programs.
    case hidden
    /// U+FFFD, which replaces a letter that a program could not read.
    case lost
    /// Has a meaning only in the font of another program.
    case unshown
    /// The word in a wrong encoding, and the word that was meant.
    case misread(String, meant: String)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var findings: [Finding] = []
  /// The direction controls of the paragraph that are not closed so far, with their places.
  private var open: [(offset: Int, character: Unicode.Scalar)] = []

  /// Returns what is found in a text of UTF-8 bytes, in order.
  package static func findings(in bytes: UnsafeBufferPointer<UInt8>) -> [Finding] {
    var text = SuspectText(bytes: bytes)
    text.scan()
    return text.findings.sorted { $0.offset < $1.offset }
  }

  /// Whether a text of HTML or Markdown may have characters that are written as `&#x202b;`.
  package static func hasReferences(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while let found = bytes.firstIndex(of: UInt8(ascii: "&"), in: start..<bytes.count) {
      start = found + 1
      if start < bytes.count, bytes[start] == UInt8(ascii: "#") { return true }
    }
    return false
  }

  /// Returns the first character that changes the direction of a text and does not end in its paragraph; nil if there is
  /// none.
  package static func unclosed(in text: String) -> Unicode.Scalar? {
    var text = text
    return text.withUTF8 { findings(in: $0) }.first { $0.kind == .unclosed }?.character
  }

  /// Whether a character may be in no text at all.
  package static func forbids(_ character: Unicode.Scalar) -> Bool {
    switch character.value {
    case 0x202D, 0x202E, 0xE0000...0xE007F: true
    default: false
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }
}

extension SuspectText {
  private mutating func scan() {
    var index = 0
    while index < bytes.count {
      index = nextSuspect(from: index)
      guard index < bytes.count else { break }
      if bytes[index] == 0x0A {
        // An empty line ends the paragraph.
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A || bytes[index + 1] == 0x0D { closeParagraph() }
        index += 1
        continue
      }
      let length = lengthOfCharacter(at: index)
      if let character = character(at: index, length) {
        index = check(character, at: index, length)
      } else {
        index += 1
      }
    }
    closeParagraph()
  }

  /// Returns the next place of a byte that may begin something suspect; most texts have few of them.
  private func nextSuspect(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if index + 8 <= bytes.count {
        let eight = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if open.isEmpty, eight & 0x8080_8080_8080_8080 == 0 {
          index += 8
          continue
        }
      }
      switch bytes[index] {
      // Â, Ã, à and â may be mojibake; the others begin the characters of `check`.
      case 0xC3, 0xE2, 0xEE, 0xEF, 0xF3: return index
      case 0x0A: if !open.isEmpty { return index }
      default: break
      }
      index += 1
    }
    return index
  }

  private func lengthOfCharacter(at index: Int) -> Int {
    switch bytes[index] {
    case 0xC3: 2
    case 0xF3: 4
    default: 3
    }
  }

  private func character(at index: Int, _ length: Int) -> Unicode.Scalar? {
    guard index + length <= bytes.count else { return nil }
    return String(decoding: bytes[index..<(index + length)], as: UTF8.self).unicodeScalars.first
  }

  /// Checks a character and returns the place after it.
  private mutating func check(_ character: Unicode.Scalar, at index: Int, _ length: Int) -> Int {
    switch character.value {
    case 0x202D, 0x202E: add(.override, character, at: index)
    case 0x202A, 0x202B, 0x2066, 0x2067, 0x2068: open.append((index, character))
    case 0x202C, 0x2069: _ = open.popLast()
    case 0xE0000...0xE007F: add(.hidden, character, at: index)
    case 0xFFFD: add(.lost, character, at: index)
    case 0xE000...0xF8FF: add(.unshown, character, at: index)
    case 0xC2, 0xC3, 0xE0, 0xE2:
      if let word = Mojibake(at: index, in: bytes) {
        findings.append(
          Finding(offset: index, character: character, kind: .misread(word.written, meant: word.meant))
        )
        return word.end
      }
    default: break
    }
    return index + length
  }

  private mutating func add(_ kind: Kind, _ character: Unicode.Scalar, at offset: Int) {
    findings.append(Finding(offset: offset, character: character, kind: kind))
  }

  private mutating func closeParagraph() {
    for control in open { add(.unclosed, control.character, at: control.offset) }
    open = []
  }
}
