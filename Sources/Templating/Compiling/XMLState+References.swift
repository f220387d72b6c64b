import Diagnostics
import Text

extension XMLState {
  /// Begins a reference such as `&amp;`, whose `&` is at `place`.
  mutating func beginReference(at place: Int) {
    reference = []
    referenceStart = Place(offset: place)
  }

  /// Advances past a byte of a reference, which must end with `;`.
  mutating func consumeReference(_ byte: UInt8, at place: Int) -> MarkupProblem? {
    let name = reference ?? []
    if byte == UInt8(ascii: ";") {
      reference = nil
      return name.isEmpty ? bareAmpersand : problem(withReference: String(decoding: name, as: UTF8.self))
    }
    let canFollow = byte.isASCIIAlphanumeric || byte == UInt8(ascii: "#") && name.isEmpty
    guard canFollow, name.count < Self.longestReference else {
      let problem = endReference()
      // If this byte is wrong too, that is reported only after the reference has been corrected.
      _ = consume(byte, at: place)
      return problem
    }
    reference = name + [byte]
    return nil
  }

  /// Abandons a reference that has no `;`, and returns the problem with its `&`.
  mutating func endReference() -> MarkupProblem {
    reference = nil
    return bareAmpersand
  }
}

extension XMLState {
  private static let longestReference = 40

  private var bareAmpersand: MarkupProblem {
    MarkupProblem(
      id: "invalid-xml",
      message: "an '&' alone cannot stand in XML",
      fix: "write &amp;",
      place: referenceStart.offset
    )
  }

  private func problem(withReference name: String) -> MarkupProblem? {
    if ["amp", "lt", "gt", "quot", "apos"].contains(name) { return nil }
    guard name.hasPrefix("#") else { return unknown(name) }
    let digits = name.dropFirst()
    let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, let scalar = Unicode.Scalar(number) else {
      return problem("'&\(name);' stands for no character", fix: "write the character itself")
    }
    guard ControlCharacters.contains(scalar) else { return nil }
    return MarkupProblem(
      id: "control-character",
      message: Diagnostic.messageOfWrittenControlCharacter(scalar),
      fix: "delete it",
      place: referenceStart.offset
    )
  }

  /// Returns the problem with a name that XML does not define, such as `nbsp`, which HTML does.
  private func unknown(_ name: String) -> MarkupProblem {
    let fix = Self.invisible[name].map { "write &#\($0);" } ?? "write the character itself"
    return problem("XML has no character that is called '&\(name);'", fix: fix)
  }

  private func problem(_ message: String, fix: String) -> MarkupProblem {
    MarkupProblem(id: "invalid-xml", message: message, fix: fix, place: referenceStart.offset)
  }

  /// Invisible characters, for which the fix suggests a number such as `&#160;` instead of the character itself.
  private static let invisible = [
    "nbsp": 160, "shy": 173, "ensp": 8194, "emsp": 8195, "thinsp": 8201, "zwnj": 8204, "zwj": 8205,
  ]
}
