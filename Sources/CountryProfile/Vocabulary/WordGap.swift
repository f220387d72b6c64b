/// What may be between two words of a term: blanks or a hyphen, a line end, and the signs of Markdown.
struct WordGap {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  private var (hasBlank, hasHyphen, lineEnds) = (false, false, 0)

  /// Where the next word begins; nil when the word before is not followed by another one.
  static func end(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var gap = WordGap(bytes: bytes, index: start)
    while gap.pass() {}
    // A paragraph ends at an empty line; a hyphen with blanks around it is a dash or begins an entry of a list.
    guard gap.hasBlank != gap.hasHyphen, gap.lineEnds < 2, gap.index < bytes.count else { return nil }
    return gap.index
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, index: Int) {
    self.bytes = bytes
    self.index = index
  }
}

extension WordGap {
  /// The longest address with its title that is passed over; where brackets only look like a link, the search for its
  /// end must not take the whole file.
  private static let longestLinkEnd = 2000

  /// Passes one sign; false when there is none.
  private mutating func pass() -> Bool {
    switch byte(0) {
    case UInt8(ascii: "*"), UInt8(ascii: "_"): index += 1
    case UInt8(ascii: ">") where lineEnds > 0: index += 1
    case 0x20, 0x09, 0x0D: (index, hasBlank) = (index + 1, true)
    case 0x0A: (index, hasBlank, lineEnds) = (index + 1, true, lineEnds + 1)
    case 0xC2 where byte(1) == 0xA0: (index, hasBlank) = (index + 2, true)
    case UInt8(ascii: "-") where !hasHyphen: (index, hasHyphen) = (index + 1, true)
    // The hyphen, and the one at which no line ends.
    case 0xE2 where byte(1) == 0x80 && (byte(2) == 0x90 || byte(2) == 0x91) && !hasHyphen:
      (index, hasHyphen) = (index + 3, true)
    case UInt8(ascii: "!") where byte(1) == UInt8(ascii: "["): index += 1
    // Empty brackets are filled in, such as with a figure.
    case UInt8(ascii: "[") where byte(1) != UInt8(ascii: "]"): index += 1
    case UInt8(ascii: "]"): passLinkEnd()
    default: return false
    }
    return true
  }

  private func byte(_ distance: Int) -> UInt8? {
    index + distance < bytes.count ? bytes[index + distance] : nil
  }

  /// Passes the bracket that closes the text of a link, and the address or name behind it.
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
