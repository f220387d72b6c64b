import Diagnostics
import Text

extension TextLint {
  /// Reports a footnote such as `[^1]`, or remembers the bracket for `checkClosingBracket`.
  ///
  /// Returns the next offset to check.
  mutating func checkOpeningBracket(at index: Int) -> Int {
    guard matches("[^", at: index), let end = endOfBrackets(at: index) else {
      openBrackets.append(index)
      return index + 1
    }
    let note = bytes[(index + 2)..<(end - 1)]
    guard !note.isEmpty, !note.contains(where: \.isASCIIWhitespace) else { return end }
    let label = String(decoding: bytes[index..<end], as: UTF8.self)
    warn("footnote-syntax", "'\(label)' is not a footnote", at: index, fix: Self.footnoteFix)
    return end
  }

  /// Reports brackets that were meant as a link, as in `[text] (address)`, `[text](two words)` or `[text][label]`.
  ///
  /// Returns the next offset to check.
  mutating func checkClosingBracket(at index: Int) -> Int {
    guard let opener = openBrackets.popLast() else { return index + 1 }
    if matches("](", at: index) { return checkAddressInParentheses(at: index + 1, opener: opener) }
    if matches("] (", at: index) { return checkDetachedAddress(at: index + 2, opener: opener) }
    if matches("][", at: index) { return checkLabel(at: index + 1, opener: opener) }
    return index + 1
  }

  private mutating func checkAddressInParentheses(at index: Int, opener: Int) -> Int {
    guard let first = endOfParentheses(at: index) else {
      warn("literal-link", "this link is not closed", at: opener, fix: "write ')' after the address")
      return index + 1
    }
    let end = endOfNested(index, closedAt: first)
    let address = bytes[(index + 1)..<(end - 1)]
    let holdsLink = content.links.contains { !$0.isImage && opener..<index ~= $0.range.lowerBound }
    if holdsLink {
      warn(
        "literal-link",
        "this is no link, since it holds another link",
        at: opener,
        fix: "take one of the two links out"
      )
    } else if address.contains(where: \.isASCIIWhitespace) {
      warn(
        "literal-link",
        "this is no link, since its address has a space in it",
        at: opener,
        fix: Self.fix(forSpaced: address)
      )
    } else {
      warn("literal-link", "this is no link", at: opener, fix: "write '[text](address)'")
    }
    return end
  }

  /// Returns the end of an address whose file name has brackets too, such as `(Report (final).pdf)`.
  private func endOfNested(_ start: Int, closedAt first: Int) -> Int {
    guard bytes[(start + 1)..<first].contains(UInt8(ascii: "(")) else { return first }
    var depth = 0
    // No file name is longer, and without a limit the time would grow with the square of such a text.
    for index in start..<min(start + 300, content.range.upperBound) where !bytes[index].isLineEnd {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return first
  }

  /// Suggests deleting a space after a scheme, as in `mailto: name`, or in a telephone number; a space in a file's name
  /// may be intended.
  private static func fix(forSpaced address: ArraySlice<UInt8>) -> String {
    var text = String(decoding: address, as: UTF8.self)
    if text.hasPrefix("tel:") {
      let mistake = TelephoneNumber.mistake(inLink: String(text.dropFirst(4)))
      return mistake.map { $0.right.map { "write '(\($0))'" } ?? $0.fix } ?? "delete the spaces"
    }
    var title = ""
    if let match = text.firstMatch(of: #/ +"[^"]*"$/#) {
      title = String(match.output)
      text.removeSubrange(match.range)
    }
    let parts = text.split(separator: " ", omittingEmptySubsequences: true)
    let slip = parts.count == 2 && parts[0].hasSuffix(":") || parts.count == 1
    return slip ? "delete the space: '(\(parts.joined()))'" : "write '(<\(text)>\(title))'"
  }

  private mutating func checkDetachedAddress(at index: Int, opener: Int) -> Int {
    guard let end = endOfParentheses(at: index) else { return index }
    let address = String(decoding: bytes[(index + 1)..<(end - 1)], as: UTF8.self)
    guard looksLikeAddress(address) else { return index }
    warn("literal-link", "this is no link", at: opener, fix: "delete the space between ']' and '('")
    return end
  }

  private mutating func checkLabel(at index: Int, opener: Int) -> Int {
    guard let end = endOfBrackets(at: index) else { return index }
    let text = bytes[(opener + 1)..<(index - 1)]
    let label = end - index > 2 ? bytes[(index + 1)..<(end - 1)] : text
    // `[1][2]` is not meant as a link: it cites two works.
    guard !(label.areASCIIDigits && text.areASCIIDigits) else { return end }
    let name = String(decoding: label, as: UTF8.self)
    warn(
      "literal-link",
      "this is no link, since no line says what '[\(name)]' is",
      at: opener,
      fix: "write '[text](address)', or add the line '[\(name)]: address'"
    )
    return end
  }

  /// Returns the offset after the next `]`; nil when another `[` or a line end comes first.
  private func endOfBrackets(at index: Int) -> Int? {
    let rest = bytes[(index + 1)..<content.range.upperBound]
    guard let end = rest.firstIndex(where: { $0 == 0x5D || $0 == 0x5B || $0.isLineEnd }),
      bytes[end] == UInt8(ascii: "]")
    else { return nil }
    return end + 1
  }

  /// Returns the offset after the next `)`; nil when the line ends first.
  private mutating func endOfParentheses(at index: Int) -> Int? {
    // The last result is valid for every offset before it, so that no text is searched twice.
    if index >= parenthesisOrLineEnd {
      let rest = bytes[(index + 1)..<content.range.upperBound]
      parenthesisOrLineEnd = rest.firstIndex { $0 == UInt8(ascii: ")") || $0.isLineEnd } ?? rest.endIndex
    }
    let end = parenthesisOrLineEnd
    return end < content.range.upperBound && bytes[end] == UInt8(ascii: ")") ? end + 1 : nil
  }

  private func looksLikeAddress(_ text: String) -> Bool {
    guard !text.utf8.contains(where: \.isASCIIWhitespace) else { return false }
    let path = text.split(separator: "#").first ?? ""
    return path.hasSuffix(".md") || ["#", "./", "../", "www."].contains { text.hasPrefix($0) }
      || Destination(text).scheme.map(rules.knownSchemes.contains) ?? false
  }
}

extension TextLint {
  /// Reports addresses that are not written as links, such as `www.…`; returns the next offset to check.
  mutating func checkAddress(at index: Int) -> Int {
    let isComplete = matches("http://", at: index) || matches("https://", at: index)
    guard isComplete || matches("www.", at: index), index == 0 || !bytes[index - 1].isASCIIAlphanumeric else {
      return index + 1
    }
    let end = endOfAddress(at: index)
    let text = String(decoding: bytes[index..<end], as: UTF8.self)
    let address = isComplete ? text : "https://" + text
    warn(
      "bare-address",
      "this address is no link",
      at: index,
      fix: "write '<\(address)>' or '[text](\(address))'"
    )
    return end
  }

  private func endOfAddress(at index: Int) -> Int {
    let rest = bytes[index..<content.range.upperBound]
    let ends =
      rest.firstIndex { $0.isASCIIWhitespace || $0 == 0x22 || $0 == 0x3C || $0 == 0x3E } ?? rest.endIndex
    // Punctuation at the end, except a slash, belongs to the sentence, not to the address.
    let inner = rest[..<ends].lastIndex { !$0.isASCIIPunctuation || $0 == UInt8(ascii: "/") }
    return inner.map { $0 + 1 } ?? ends
  }
}
