import Text

/// Links of other programs, and links of which a sign is missing, has moved or is one too many.
///
/// Each returns the next offset to check; nil if nothing of its kind is there.
extension TextLint {
  /// Reports a link of a wiki, as in `[[contact]]`, and one whose `]` is missing, as in `[Contact(contact.md)`.
  func checkHalfLink(at index: Int) -> Int? {
    if byte(at: index + 1) == UInt8(ascii: "["), let found = match(#/\[\[([^\[\]]+)\]\]/#, at: index),
      found.inner.lowercased() != "toc"
    {
      let parts = found.inner.split(separator: "|").map(String.init)
      let page = Slug.ascii(parts.first ?? "")
      return warn(
        found.whole,
        at: index,
        text: parts.last ?? "",
        address: "\(page.isEmpty ? "page" : page).md"
      )
    }
    // The next sign tells a link from half of one, and to search in each link would take long.
    let rest = bytes[(index + 1)..<min(index + 120, content.range.upperBound)]
    guard rest.first(where: { "](".utf8.contains($0) }) == UInt8(ascii: "("),
      let found = match(#/\[([^\[\]()]+\((?:https?:[^()\s]+|[^()\s]+\.md)\))(?!\])/#, at: index)
    else { return nil }
    let parts = found.inner.dropLast().split(separator: "(", maxSplits: 1).map(String.init)
    return warn(found.whole, at: index, text: parts[0], address: parts.last ?? "")
  }

  /// Reports a link with its brackets exchanged, as in `(Contact)[contact.md]`.
  func checkTurnedLink(at index: Int) -> Int? {
    let rest = bytes[(index + 1)..<min(index + 120, content.range.upperBound)]
    guard byte(at: index - 1) != UInt8(ascii: "]"), let close = rest.firstIndex(of: UInt8(ascii: ")")),
      byte(at: close + 1) == UInt8(ascii: "["),
      let found = match(
        #/\(([^()]+\)\[(?:https?:[^\[\]\s]+|[^\[\]\s]+\.md(?:#[^\[\]\s]*)?))\]/#,
        at: index
      )
    else { return nil }
    let parts = found.inner.split(separator: ")[", maxSplits: 1).map(String.init)
    return warn(found.whole, at: index, text: parts[0], address: parts.last ?? "")
  }

  /// Reports a picture with a space behind its sign, as in `! [A map](map.png)`.
  func checkDetachedPicture(at index: Int) -> Int? {
    guard matches("! [", at: index), byte(at: index - 1).map({ $0.isASCIIWhitespace }) ?? true,
      let found = match(#/! (\[[^\[\]]*\]\([^()]*\))/#, at: index)
    else { return nil }
    let message = "this is no picture, since a space is behind '!'"
    warn("literal-link", message, at: index, fix: "write '!\(found.inner)'")
    return index + 2
  }

  /// Reports a mail address that is no link.
  func checkMail(at index: Int) -> Int? {
    let name = bytes[content.range.lowerBound..<index].reversed().prefix(64).prefix {
      $0.isASCIIAlphanumeric || "._%+-".utf8.contains($0)
    }
    let start = index - name.count
    guard !name.isEmpty, byte(at: start - 1).map({ "<:(/[".utf8.contains($0) }) != true,
      let found = match(#/@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})/#, at: index)
    else { return nil }
    let address = String(decoding: bytes[start..<index], as: UTF8.self) + found.whole
    warn("bare-address", "this mail address is no link", at: start, fix: "write '<\(address)>'")
    return index + found.whole.utf8.count
  }

  private func warn(_ link: String, at index: Int, text: String, address: String) -> Int {
    warn("literal-link", "this is no link", at: index, fix: "write '[\(text)](\(address))'")
    return index + link.utf8.count
  }
}
