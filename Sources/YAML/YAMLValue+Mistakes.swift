import Diagnostics

/// Finds values that YAML interprets differently from what their writer meant.
extension YAMLValue {
  private func byte(at offset: Int) -> UInt8? {
    offset < yaml.range.upperBound ? yaml.source.bytes[offset] : nil
  }

  /// How a list is written.
  package enum ListStyle: Sendable {
    /// With brackets, as in `[a, b]`.
    case brackets
    /// Each entry on a line that begins with a hyphen.
    case lines
  }

  /// How the value, which is a list, is written.
  package var listStyle: ListStyle {
    byte(at: offset) == UInt8(ascii: "[") ? .brackets : .lines
  }

  /// The advice for a list where a text is expected, since YAML takes an unquoted text that begins with `[` for a list.
  var listFix: String {
    let sign = byte(at: offset)
    return sign == UInt8(ascii: "[") || sign == UInt8(ascii: "{")
      ? "put the whole text in quotes: \"…\"" : "write it on the same line"
  }

  /// Throws for a value such as `!New`: YAML would treat the word after `!` or `&` as a tag or an anchor and drop it.
  func rejectSigns(at start: Int) throws(Diagnostic) {
    let sign = byte(at: start)
    guard sign == UInt8(ascii: "&") || sign == UInt8(ascii: "!") else { return }
    throw error(
      "leading-sign",
      "a text can't begin with this sign",
      fix: "put the whole text in quotes: \"…\""
    )
  }

  /// Throws for a text such as `Area #1`: YAML would treat `#1` as a comment and drop it.
  ///
  /// A `#` with a space after it is accepted, as an intended comment.
  func rejectCutText(_ text: String, from start: Int) throws(Diagnostic) {
    guard let end = end(of: text, from: start) else { return }
    let rest = yaml.line(at: end)[end...]
    let sign = rest.drop(while: \.isBlank)
    guard sign.startIndex > end, sign.first == UInt8(ascii: "#"), let next = sign.dropFirst().first,
      next != 0x20, next != 0x09, next != UInt8(ascii: "#")
    else { return }
    throw yaml.error(
      "cut-text",
      "everything from '#' on would be left out",
      at: sign.startIndex,
      fix: "put the whole text in \"quotes\", or a space after '#' if it is a comment"
    )
  }

  /// Returns the byte offset of a part of the value's text, or the value's own offset if the part is not found.
  ///
  /// `before` is all of the text before the part.
  package func offset(of part: some StringProtocol, after before: some StringProtocol) -> Int {
    var start = offset
    switch byte(at: start) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): start += 1
    case UInt8(ascii: "|"), UInt8(ascii: ">"): start = yaml.line(at: start).endIndex
    default: break
    }
    let text = String(before) + String(part)
    return end(of: text, from: start).map { $0 - part.utf8.drop { $0 <= 0x20 }.count } ?? offset
  }

  /// Returns the offset after a text that begins at `start`, ignoring white space; nil if there is another text.
  private func end(of text: String, from start: Int) -> Int? {
    var index = start
    for byte in text.utf8 where byte > 0x20 {
      while index < yaml.range.upperBound, yaml.source.bytes[index] <= 0x20 { index += 1 }
      guard index < yaml.range.upperBound, yaml.source.bytes[index] == byte else { return nil }
      index += 1
    }
    return index
  }
}
