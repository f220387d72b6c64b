import Diagnostics

/// Finds the control characters that no HTML page may contain.
enum ControlCharacters {
  /// Reports each control character of a source from an offset on, tabs and line ends excepted.
  static func check(_ source: SourceText, from start: Int, report: Report) {
    for offset in source.bytes.indices[start...] {
      guard let control = control(in: source.bytes, at: offset) else { continue }
      report.add(error(control, in: source, at: offset))
    }
  }

  /// An error for a control character that is written as a character reference, such as `&#7;`.
  static func error(inReferenceAt offset: Int, of source: SourceText) -> Diagnostic {
    .error(
      "control-character",
      "this stands for a control character, which a page cannot contain",
      in: source,
      at: offset,
      fix: "delete it"
    )
  }

  /// Whether a number is that of a control character or of no character at all, tabs and line ends excepted.
  static func contains(_ number: Int) -> Bool {
    switch number {
    case 9, 10, 13: false
    case 0..<0x20, 0x7F..<0xA0: true
    default: number & 0xFFFE == 0xFFFE
    }
  }

  private static func control(in bytes: [UInt8], at offset: Int) -> UInt8? {
    switch bytes[offset] {
    case 9, 10, 13: nil
    case 0..<0x20, 0x7F: bytes[offset]
    case 0xC2 where offset + 1 < bytes.count && 0x80..<0xA0 ~= bytes[offset + 1]: bytes[offset + 1]
    default: nil
    }
  }

  private static func error(_ control: UInt8, in source: SourceText, at offset: Int) -> Diagnostic {
    let number = String(control, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: 4 - number.count) + number
    return .error(
      "control-character",
      "an invisible control character (\(name)) stands here",
      in: source,
      at: offset,
      fix: "delete it; it often comes along when text is copied from another program"
    )
  }
}
