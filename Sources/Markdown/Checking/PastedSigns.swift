import Diagnostics
import Text

/// Finds signs inside a line that mean something to other programs only, such as `{width=50%}`, `H~2~O` and `:smile:`,
/// and half links such as `[[contact]]`; skips code.
struct PastedSigns {
  let bytes: UnsafeBufferPointer<UInt8>
  let line: Range<Int>

  struct Finding {
    let id: Diagnostic.ID
    let offset: Int
    let message: String
    let fix: String
  }

  /// Returns the findings in order.
  var findings: [Finding] {
    var found: [Finding] = []
    var index = line.lowerBound
    while index < line.upperBound {
      // Most bytes are small letters and spaces.
      while index < line.upperBound, bytes[index] == 0x20 || (bytes[index] > 0x60 && bytes[index] < 0x7B) {
        index += 1
      }
      guard index < line.upperBound else { break }
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
      } else if bytes[index] == UInt8(ascii: "`") {
        index = endOfCode(from: index)
      } else if let (finding, end) = finding(at: index) {
        found.append(finding)
        index = max(end, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }
}

extension PastedSigns {
  private func finding(at index: Int) -> (Finding, end: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "{"): attributes(at: index)
    case UInt8(ascii: "["): half(at: index)
    case UInt8(ascii: "("): turned(at: index)
    case UInt8(ascii: "~"), UInt8(ascii: "^"): raised(at: index)
    case UInt8(ascii: "$"): formula(at: index)
    case UInt8(ascii: ":"): emoji(at: index)
    case UInt8(ascii: "@"): mail(at: index)
    case UInt8(ascii: "<"): officeTag(at: index)
    default: nil
    }
  }

  /// Returns the text from an index on that a pattern matches at its start; lines are searched for 200 bytes at most.
  private func match(
    _ pattern: Regex<(Substring, Substring)>,
    at index: Int
  ) -> (whole: String, inner: String)? {
    let rest = String(decoding: bytes[index..<min(index + 200, line.upperBound)], as: UTF8.self)
    guard let match = rest.prefixMatch(of: pattern) else { return nil }
    return (String(match.0), String(match.1))
  }

  private func before(_ index: Int) -> UInt8? { index > line.lowerBound ? bytes[index - 1] : nil }

  private func sign(_ text: String, at index: Int, fix: String) -> (Finding, end: Int) {
    let message = "'\(text)' means something to other programs only, and stays in the text"
    return (Finding(id: "literal-sign", offset: index, message: message, fix: fix), index + text.utf8.count)
  }

  private func link(_ text: String, at index: Int, fix: String) -> (Finding, end: Int) {
    (
      Finding(id: "literal-link", offset: index, message: "this is no link", fix: fix),
      index + text.utf8.count
    )
  }

  private func endOfCode(from start: Int) -> Int {
    let length = bytes[start..<line.upperBound].prefix { $0 == UInt8(ascii: "`") }.count
    var index = start + length
    while index < line.upperBound {
      let run = bytes[index..<line.upperBound].prefix { $0 == UInt8(ascii: "`") }.count
      if run == length { return index + run }
      index += max(run, 1)
    }
    return start + length
  }
}

extension PastedSigns {
  private func attributes(at index: Int) -> (Finding, end: Int)? {
    guard let next = index + 1 < line.upperBound ? bytes[index + 1] : nil,
      next.isASCIILetter || next == UInt8(ascii: "#") || next == UInt8(ascii: "."),
      let found = match(#/\{([#.][A-Za-z][^{}]*|[a-z-]+="?[^{}"]*"?)\}/#, at: index)
    else { return nil }
    return sign(found.whole, at: index, fix: "delete it")
  }

  /// Finds `[[page]]`, `! [picture](…)` and `[text(page.md)`.
  private func half(at index: Int) -> (Finding, end: Int)? {
    if byte(at: index + 1) == UInt8(ascii: "["), let found = match(#/\[\[([^\[\]]+)\]\]/#, at: index),
      found.inner.lowercased() != "toc"
    {
      let name = found.inner.split(separator: "|").last.map(String.init) ?? found.inner
      let page = Slug.ascii(found.inner.split(separator: "|").first.map(String.init) ?? "")
      return link(found.whole, at: index, fix: "write '[\(name)](\(page.isEmpty ? "page" : page).md)'")
    }
    let isBehindSign =
      index > line.lowerBound + 1 && bytes[index - 1] == 0x20 && bytes[index - 2] == UInt8(ascii: "!")
      && (index == line.lowerBound + 2 || bytes[index - 3] == 0x20)
    if isBehindSign, let found = match(#/(\[[^\[\]]*\]\([^()]*\))/#, at: index) {
      let message = "this is no picture, since a space is behind '!'"
      let fix = "write '!\(found.inner)'"
      return (Finding(id: "literal-link", offset: index - 2, message: message, fix: fix), index + 1)
    }
    // The next sign tells a link from half of one, and a search in each link would take long.
    guard first(of: "](", after: index) == UInt8(ascii: "("),
      let found = match(#/\[([^\[\]()]+\((?:https?:[^()\s]+|[^()\s]+\.md)\))(?!\])/#, at: index)
    else {
      return nil
    }
    let parts = found.inner.split(separator: "(", maxSplits: 1)
    return link(found.whole, at: index, fix: "write '[\(parts[0])](\(parts.last ?? "")'")
  }

  /// Finds `(text)[page.md]`.
  private func turned(at index: Int) -> (Finding, end: Int)? {
    guard before(index) != UInt8(ascii: "]"), isClosedBeforeBracket(index),
      let found = match(#/\(([^()]+\)\[(?:https?:[^\[\]\s]+|[^\[\]\s]+\.md(?:#[^\[\]\s]*)?))\]/#, at: index)
    else { return nil }
    let parts = found.inner.split(separator: ")[", maxSplits: 1)
    return link(found.whole, at: index, fix: "write '[\(parts[0])](\(parts.last ?? ""))'")
  }

  private func raised(at index: Int) -> (Finding, end: Int)? {
    guard let last = before(index), last.isASCIIAlphanumeric,
      byte(at: index + 1)?.isASCIIAlphanumeric == true,
      let found = match(#/[~^]([0-9A-Za-z+-]{1,6})[~^]/#, at: index), found.whole.first == found.whole.last
    else { return nil }
    let digits = bytes[index] == UInt8(ascii: "~") ? "₀₁₂₃₄₅₆₇₈₉" : "⁰¹²³⁴⁵⁶⁷⁸⁹"
    let small = found.inner.compactMap { $0.wholeNumberValue.map { Array(digits)[$0] } }
    let fix = small.count == found.inner.count ? "write '\(String(small))'" : "write '\(found.inner)' alone"
    return sign(found.whole, at: index, fix: fix)
  }

  private func formula(at index: Int) -> (Finding, end: Int)? {
    guard byte(at: index + 1) == UInt8(ascii: "$"), let found = match(#/\$\$([^$]+)\$\$/#, at: index) else {
      return nil
    }
    return sign(found.whole, at: index, fix: "write the formula in words or letters")
  }

  private func emoji(at index: Int) -> (Finding, end: Int)? {
    let isLetter = byte(at: index + 1)?.isASCIILowercase == true
    if before(index)?.isASCIIAlphanumeric == true || !isLetter { return nil }
    guard let found = match(#/:([a-z][a-z0-9_+-]{1,30}):(?![A-Za-z0-9])/#, at: index) else { return nil }
    return sign(found.whole, at: index, fix: "type the picture itself, or delete it")
  }

  /// Finds a mail address that is no link.
  private func mail(at index: Int) -> (Finding, end: Int)? {
    var start = index
    while start > line.lowerBound, isInMailName(bytes[start - 1]) { start -= 1 }
    let isLinked = before(start).map { "<:(/[".utf8.contains($0) } ?? false
    guard start < index, !isLinked,
      let found = match(#/@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})/#, at: index),
      ![UInt8(ascii: ">"), UInt8(ascii: "]"), UInt8(ascii: ")")].contains(
        byte(at: index + found.whole.utf8.count)
      )
    else { return nil }
    let address = String(decoding: bytes[start..<index], as: UTF8.self) + found.whole
    let message = "this mail address is no link"
    let fix = "write '<\(address)>'"
    return (
      Finding(id: "bare-address", offset: start, message: message, fix: fix), index + found.whole.utf8.count
    )
  }

  private func isInMailName(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || "._%+-".utf8.contains(byte) }

  /// Returns the first of some signs behind an index; nil if none is near.
  private func first(of signs: String, after index: Int) -> UInt8? {
    bytes[(index + 1)..<min(index + 120, line.upperBound)].first { signs.utf8.contains($0) }
  }

  /// Whether the bracket at an index is closed right before a square one.
  private func isClosedBeforeBracket(_ index: Int) -> Bool {
    let rest = bytes[(index + 1)..<min(index + 120, line.upperBound)]
    guard let close = rest.firstIndex(of: UInt8(ascii: ")")) else { return false }
    return byte(at: close + 1) == UInt8(ascii: "[")
  }

  /// Returns the byte at an index; nil behind the line.
  private func byte(at index: Int) -> UInt8? { index < line.upperBound ? bytes[index] : nil }

  /// Finds the tags with a colon that Word writes, which CommonMark takes for text.
  private func officeTag(at index: Int) -> (Finding, end: Int)? {
    let colon = index + (byte(at: index + 1) == UInt8(ascii: "/") ? 3 : 2)
    guard byte(at: colon) == UInt8(ascii: ":"), let found = match(#/<\/?([a-z]:[A-Za-z]+)[^<>]*>/#, at: index)
    else { return nil }
    return sign(found.whole, at: index, fix: "delete it")
  }
}
