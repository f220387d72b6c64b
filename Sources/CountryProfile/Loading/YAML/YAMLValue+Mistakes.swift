import Diagnostics

/// Values that YAML takes otherwise than their writer meant them.
extension YAMLValue {
  private func byte(at offset: Int) -> UInt8? {
    offset < yaml.range.upperBound ? yaml.source.bytes[offset] : nil
  }

  /// What to do where a text is wanted and a list stands.
  var listFix: String {
    let sign = byte(at: offset)
    return sign == UInt8(ascii: "[") || sign == UInt8(ascii: "{")
      ? "put the whole text in quotes: \"…\"" : "write it on the same line"
  }

  /// YAML takes a word after `&` or `!` for a name of its own and drops it, which an editor who writes `!New`
  /// does not mean.
  func rejectSigns(at start: Int) throws(Diagnostic) {
    let sign = byte(at: start)
    guard sign == UInt8(ascii: "&") || sign == UInt8(ascii: "!") else { return }
    throw error("a text can't begin with this sign", fix: "put the whole text in quotes: \"…\"")
  }

  /// YAML takes ` #` for the start of a comment and drops the rest, which an editor who writes `Area #1` does
  /// not mean. A comment that someone means has a space after its `#`.
  func rejectCutText(_ text: String, from start: Int) throws(Diagnostic) {
    guard let end = end(of: text, from: start) else { return }
    let rest = yaml.line(at: end)[end...]
    let sign = rest.drop { $0 == 0x20 || $0 == 0x09 }
    guard sign.startIndex > end, sign.first == UInt8(ascii: "#"), let next = sign.dropFirst().first,
      next != 0x20, next != 0x09, next != UInt8(ascii: "#")
    else { return }
    throw yaml.error(
      "everything from '#' on would be left out",
      at: sign.startIndex,
      fix: "put the whole text in \"quotes\", or a space after '#' if it is a comment"
    )
  }

  /// Where a part of the value's text stands that other text precedes, or the value itself if that can't be told.
  func offset(of part: some StringProtocol, after before: some StringProtocol) -> Int {
    var start = offset
    switch byte(at: start) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): start += 1
    case UInt8(ascii: "|"), UInt8(ascii: ">"): start = yaml.line(at: start).endIndex
    default: break
    }
    let text = String(before) + String(part)
    return end(of: text, from: start).map { $0 - part.utf8.drop { $0 <= 0x20 }.count } ?? offset
  }

  /// Where a text without quotes ends, which may be some lines below its beginning.
  private func end(of text: String, from start: Int) -> Int? {
    var index = start
    for byte in text.utf8 where byte > 0x20 {
      while index < yaml.range.upperBound, yaml.source.bytes[index] <= 0x20 { index += 1 }
      guard index < yaml.range.upperBound, yaml.source.bytes[index] == byte else { return nil }
      index += 1
    }
    return index
  }

  /// What to type instead of a text that is no number.
  func numberFix(_ text: String) -> String {
    let isPercentage = text.hasSuffix("%")
    if let number = Self.plainNumber(isPercentage ? String(text.dropLast()) : text) {
      return isPercentage
        ? "write \(number) and 'style: percent'"
        : "write digits with a point for decimals and nothing between thousands, such as \(number)"
    }
    if text.first?.isNumber == true {
      return "write all digits, such as 7100000, and 'style: compact' to show it as 7.1 million"
    }
    return "write digits only, with a point for decimals, such as 7100000 or 0.604"
  }

  /// What a number with separators most likely means: `7,100,000` is 7100000, `0,604` is 0.604.
  private static func plainNumber(_ text: String) -> String? {
    let compact = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }
    let separators = compact.filter { $0 == "," || $0 == "." }
    let groups = compact.split(omittingEmptySubsequences: false) { separators.contains($0) }
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let first = groups.first, let last = groups.last
    else { return nil }
    let hasDecimals =
      separators.count == 1
      ? separators == "." || last.count != 3 || first == "0" : separators.last != separators.first
    return hasDecimals ? "\(groups.dropLast().joined()).\(last)" : groups.joined()
  }
}
