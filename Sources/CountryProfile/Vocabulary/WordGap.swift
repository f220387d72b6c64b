/// Skips what may separate two words of a term: spaces or a hyphen, a line break, and Markdown syntax.
struct WordGap {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  private var (hasBlank, hasHyphen, lineEnds) = (false, false, 0)

  /// Returns where the next word begins; nil if no other word of the same term can follow.
  static func end(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var gap = WordGap(bytes: bytes, index: start)
    while gap.pass() {}
    // An empty line ends a paragraph; a hyphen with spaces around it is a dash or a list marker.
    guard gap.hasBlank != gap.hasHyphen, gap.lineEnds < 2, gap.index < bytes.count else { return nil }
    return gap.index
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, index: Int) {
    self.bytes = bytes
    self.index = index
  }
}

extension WordGap {
  /// The most bytes that are skipped to find the end of a link; brackets that only look like a link may have no end.
  private static let longestLinkEnd = 2000

  /// Skips one character that may separate words; returns false if the next character may not.
  private mutating func pass() -> Bool {
    switch byte(0) {
    case UInt8(ascii: "*"), UInt8(ascii: "_"): index += 1
    case UInt8(ascii: ">") where lineEnds > 0: index += 1
    case 0x20, 0x09, 0x0D: (index, hasBlank) = (index + 1, true)
    case 0x0A: (index, hasBlank, lineEnds) = (index + 1, true, lineEnds + 1)
    case 0xC2 where byte(1) == 0xA0: (index, hasBlank) = (index + 2, true)
    case UInt8(ascii: "-") where !hasHyphen: (index, hasHyphen) = (index + 1, true)
    // The Unicode hyphen (U+2010) and the non-breaking hyphen (U+2011).
    case 0xE2 where byte(1) == 0x80 && (byte(2) == 0x90 || byte(2) == 0x91) && !hasHyphen:
      (index, hasHyphen) = (index + 3, true)
    case UInt8(ascii: "!") where byte(1) == UInt8(ascii: "["): index += 1
    // Empty brackets are not skipped, since the site fills them with a figure.
    case UInt8(ascii: "[") where byte(1) != UInt8(ascii: "]"): index += 1
    case UInt8(ascii: "]"): passLinkEnd()
    default: return false
    }
    return true
  }

  private func byte(_ distance: Int) -> UInt8? {
    index + distance < bytes.count ? bytes[index + distance] : nil
  }

  /// Skips the bracket after the text of a link, and the address or reference name that follows it.
  private mutating func passLinkEnd() {
    index += 1
    switch byte(0) {
    case UInt8(ascii: "("): index = endOfAddress() ?? index
    case UInt8(ascii: "["): index = endOfName() ?? index
    default: break
    }
  }

  private func endOfName() -> Int? {
    let rest = bytes[index..<min(index + Self.longestLinkEnd, bytes.count)]
    return rest.firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
  }

  private func endOfAddress() -> Int? {
    var (depth, isInTitle) = (0, false)
    for place in index..<min(index + Self.longestLinkEnd, bytes.count) {
      switch bytes[place] {
      case UInt8(ascii: "\""): isInTitle.toggle()
      case UInt8(ascii: "(") where !isInTitle: depth += 1
      case UInt8(ascii: ")") where !isInTitle:
        depth -= 1
        if depth == 0 { return place + 1 }
      default: break
      }
    }
    return nil
  }
}
