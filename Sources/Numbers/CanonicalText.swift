import Text

/// Converts texts for comparison, so that case and the kinds of spaces, hyphens, apostrophes and digits do not matter.
enum CanonicalText {
  /// Returns the canonical form of a text; unlike `text(_:)`, keeps a space at the start and at the end.
  static func fold(_ text: String) -> String {
    text.withBytes { String(decoding: FoldedText($0).bytes, as: UTF8.self) }
  }

  static func trim(_ text: some StringProtocol) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  static func text(_ text: String) -> String { trim(fold(text)) }

  /// Returns the words of three letters and more.
  static func words(_ text: String) -> [String] {
    fold(text).split { !$0.isLetter }.filter { $0.count > 2 }.map(String.init)
  }

  /// Returns the canonical form of a character that is not ASCII; empty for a character that is dropped.
  static func canonical(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    // Soft hyphens, zero-width spaces, and the direction marks that Foundation puts into Arabic numbers.
    case 0x200E, 0x200F, 0x2066...0x2069, 0xAD, 0x200B, 0x61C: return ""
    case 0x2019, 0x2BC: return "'"
    case 0x2010, 0x2011, 0x2013, 0x2212: return "-"
    // Superscript letters and digits, as in 9ᵉ and km².
    case 0x1D49: return "e"
    case 0x02B3: return "r"
    case 0x1D48: return "d"
    case 0xB2: return "2"
    case 0xB3: return "3"
    case 0x66A, 0xFF05: return "%"
    // The decimal and the grouping separator of Arabic and Persian.
    case 0x66B: return "."
    case 0x66C: return ","
    default: break
    }
    let properties = scalar.properties
    if properties.isWhitespace { return " " }
    if properties.numericType == .decimal, let digit = properties.numericValue { return "\(Int(digit))" }
    return properties.lowercaseMapping
  }
}

/// A text in canonical form, with the place of each of its bytes in the original text.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  /// The offset of each byte's character in the original text; after the last, the length of the original text.
  private var places: [Int32] = []

  init(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(text.count)
    places.reserveCapacity(text.count + 1)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        append(byte.isASCIIWhitespace ? 0x20 : byte.asciiLowercased, at: index)
        index += 1
      } else {
        let end = Self.end(ofCharacterAt: index, in: text)
        for scalar in String(decoding: text[index..<end], as: UTF8.self).unicodeScalars {
          for byte in CanonicalText.canonical(scalar).utf8 { append(byte, at: index) }
        }
        index = end
      }
    }
    places.append(Int32(text.count))
  }

  /// Appends a byte, or nothing if it is the second of two spaces.
  private mutating func append(_ byte: UInt8, at place: Int) {
    if byte == 0x20, bytes.last == 0x20 { return }
    bytes.append(byte)
    places.append(Int32(place))
  }

  private static func end(ofCharacterAt start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start + 1
    while end < text.count, text[end].isUTF8Continuation { end += 1 }
    return end
  }
}

extension FoldedText {
  /// Folds a text for a search for number words: hyphens before letters become spaces if `rules` allow both.
  init(_ text: UnsafeBufferPointer<UInt8>, for rules: LanguageNumbers) {
    self.init(text)
    if rules.hyphensAreOptional { separateWords() }
  }

  private mutating func separateWords() {
    for index in bytes.indices.dropFirst().dropLast() where bytes[index] == UInt8(ascii: "-") {
      if isWord(before: index), bytes[index + 1].beginsLetter { bytes[index] = 0x20 }
    }
  }
}

extension FoldedText {
  /// Returns the range in the original text of a range in this one.
  func original(_ range: Range<Int>) -> Range<Int> {
    Int(places[range.lowerBound])..<Int(places[range.upperBound])
  }

  /// Whether a letter or a digit ends before an index.
  func isWord(before index: Int) -> Bool {
    var start = index - 1
    while start > 0, bytes[start].isUTF8Continuation { start -= 1 }
    return start >= 0 && (bytes[start].beginsLetter || bytes[start].isASCIIDigit)
  }

  /// Whether an index is between two letters or digits.
  func isInsideWord(_ index: Int) -> Bool {
    guard index < bytes.count, bytes[index].beginsLetter || bytes[index].isASCIIDigit else { return false }
    return isWord(before: index)
  }

  /// Returns the end of the word that begins at an index.
  func endOfWord(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].beginsLetter || bytes[end].isUTF8Continuation { end += 1 }
    return end
  }

  /// Returns the index after the space at an index; the index itself if there is none.
  func skippingSpace(at index: Int) -> Int {
    index < bytes.count && bytes[index] == 0x20 ? index + 1 : index
  }

  /// Returns the index of the first byte that comes from a place in the original text or after it.
  func index(of place: Int) -> Int {
    var (low, high) = (0, bytes.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(places[middle]) < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
