import Text

/// Signs that mean something to other programs only, such as `{width=50%}`, `H~2~O` and `:smile:`.
///
/// Each returns the next offset to check; nil if nothing of its kind is there.
extension TextLint {
  /// Reports attributes, as in `{#id}`, `{.class}` and `{width=50%}`.
  func checkAttributes(at index: Int) -> Int? {
    guard let next = byte(at: index + 1), next.isASCIILetter || "#.".utf8.contains(next),
      let found = match(#/\{([#.][A-Za-z][^{}]*|[a-z-]+="?[^{}"]*"?)\}/#, at: index)
    else { return nil }
    return warnForeign(found.whole, at: index, fix: "delete it")
  }

  /// Reports raised and lowered letters, as in `km^2^` and `H~2~O`.
  func checkRaised(at index: Int) -> Int? {
    guard byte(at: index - 1)?.isASCIIAlphanumeric == true, byte(at: index + 1)?.isASCIIAlphanumeric == true,
      let found = match(#/[~^]([0-9A-Za-z+-]{1,6})[~^]/#, at: index), found.whole.first == found.whole.last
    else { return nil }
    let digits = Array(bytes[index] == UInt8(ascii: "~") ? "₀₁₂₃₄₅₆₇₈₉" : "⁰¹²³⁴⁵⁶⁷⁸⁹")
    let small = found.inner.compactMap { $0.wholeNumberValue.map { digits[$0] } }
    let isNumber = small.count == found.inner.count
    return warnForeign(found.whole, at: index, fix: "write '\(isNumber ? String(small) : found.inner)'")
  }

  /// Reports formulas, as in `$$x$$`.
  func checkFormula(at index: Int) -> Int? {
    guard byte(at: index + 1) == UInt8(ascii: "$"), let found = match(#/\$\$([^$]+)\$\$/#, at: index) else {
      return nil
    }
    return warnForeign(found.whole, at: index, fix: "write the formula in words or letters")
  }

  /// Reports names of little pictures, as in `:smile:`.
  func checkEmoji(at index: Int) -> Int? {
    guard byte(at: index + 1)?.isASCIILowercase == true, byte(at: index - 1)?.isASCIIAlphanumeric != true,
      let found = match(#/:([a-z][a-z0-9_+-]{1,30}):(?![A-Za-z0-9])/#, at: index)
    else { return nil }
    return warnForeign(found.whole, at: index, fix: "type the picture itself, or delete it")
  }

  /// Reports the tags with a colon that Word writes, which CommonMark takes for text.
  func checkOfficeTag(at index: Int) -> Int? {
    let colon = index + (byte(at: index + 1) == UInt8(ascii: "/") ? 3 : 2)
    guard byte(at: colon) == UInt8(ascii: ":"), let found = match(#/<\/?([a-z]:[A-Za-z]+)[^<>]*>/#, at: index)
    else { return nil }
    return warnForeign(found.whole, at: index, fix: "delete it")
  }

  private func warnForeign(_ text: String, at index: Int, fix: String) -> Int {
    let message = "'\(text)' means something to other programs only, and stays in the text"
    warn("literal-sign", message, at: index, fix: fix)
    return index + text.utf8.count
  }
}

extension TextLint {
  /// Returns what a pattern matches at an offset, with its group; nil if it does not, within 200 bytes.
  func match(_ pattern: Regex<(Substring, Substring)>, at index: Int) -> (whole: String, inner: String)? {
    // Without a limit, the time would grow with the square of a text of such signs.
    let rest = bytes[index..<min(index + 200, content.range.upperBound)].prefix { !$0.isLineEnd }
    guard let match = String(decoding: rest, as: UTF8.self).prefixMatch(of: pattern) else { return nil }
    return (String(match.0), String(match.1))
  }

  /// Returns the byte at an offset; nil outside of the paragraph or heading.
  func byte(at index: Int) -> UInt8? { content.range.contains(index) ? bytes[index] : nil }
}
