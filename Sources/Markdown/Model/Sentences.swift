import Text

/// The sentences of a text; the whole text is one where its script marks no end of sentences.
public struct Sentences {
  /// The byte range of each sentence, in order, without the spaces between them; never empty.
  public let ranges: [Range<Int>]

  /// Finds the sentences of a text in UTF-8.
  public init(_ text: [UInt8]) {
    let ends = SentenceEnds(text: text)
    var ranges: [Range<Int>] = []
    var start: Int?
    var index = 0
    while index < text.count {
      if start == nil, !text[index].isASCIIWhitespace { start = index }
      let isEnd = ends.isEnd(index)
      index = isEnd ? ends.endOfClosingMarks(after: index) : index + 1
      guard let first = start, isEnd || index == text.count else { continue }
      ranges.append(first..<index)
      start = nil
    }
    self.ranges = ranges.isEmpty ? [text.indices] : ranges
  }

  /// Returns the number of the sentence at a place.
  public func index(at place: Int) -> Int {
    var (low, high) = (0, ranges.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= place { low = middle } else { high = middle }
    }
    return low
  }
}

/// Finds the ends of sentences in a text.
private struct SentenceEnds {
  let text: [UInt8]

  /// Whether a sentence ends with the byte at an index.
  func isEnd(_ index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "."): endsSentence(index) && !isAbbreviation(before: index)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): endsSentence(index)
    case 0x80...: Self.endMarks.contains { text[...index].suffix($0.count).elementsEqual($0) }
    default: false
    }
  }

  /// The full stops of scripts that do not use a point; no space needs to follow them.
  private static let endMarks = ["。", "।", "။", "។", "۔", "؟"].map { Array($0.utf8) }

  /// Returns the index after the quotation marks and brackets that close after an end mark.
  func endOfClosingMarks(after index: Int) -> Int {
    text[(index + 1)...].firstIndex { !isClosing($0) } ?? text.count
  }

  /// Whether a byte belongs to a closing mark, of which those that are not ASCII begin with 0xC2 or 0xE2.
  private func isClosing(_ byte: UInt8) -> Bool {
    "\"')]*_".utf8.contains(byte) || (byte >= 0x80 && !byte.beginsLetter)
  }

  /// Whether what follows an end mark begins a sentence: a space, and no small letter after it.
  private func endsSentence(_ index: Int) -> Bool {
    let rest = text[endOfClosingMarks(after: index)...]
    guard let next = rest.first else { return true }
    guard next.isASCIIWhitespace else { return false }
    let first = rest.first { !$0.isASCIIWhitespace && !"\"'([*_".utf8.contains($0) }
    return first.map { !$0.isASCIILowercase } ?? true
  }

  /// Whether a full stop belongs to an abbreviation such as “U.S.”, “No.” and “Dr.”.
  private func isAbbreviation(before index: Int) -> Bool {
    let word = text[..<index].suffix(12).reversed().prefix { $0.isASCIILetter || $0 == UInt8(ascii: ".") }
    let isInitial = word.count == 1 || word.dropFirst().first == UInt8(ascii: ".")
    let letters = String(decoding: word.reversed(), as: UTF8.self).lowercased()
    return (isInitial && !word.isEmpty) || Self.abbreviations.contains(letters)
  }

  private static let abbreviations: Set<String> = [
    "no", "nos", "mr", "mrs", "ms", "dr", "prof", "st", "art", "para", "paras", "approx", "ca", "vol", "pp",
    "fig",
    "cf", "vs", "etc", "ext", "tel", "p.o",
  ]
}
