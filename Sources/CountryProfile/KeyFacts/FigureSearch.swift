import Text

/// Finds places where a text repeats the figure of a key fact, such as `35%` or `35 per cent`.
///
/// Whole numbers such as 9 or 2018 are not searched for: they may mean anything.
struct FigureSearch: Sendable {
  /// Indexed by the first digit of the figures, 0 to 9; the longest figures come first.
  private let figures: [[Figure]]

  /// One form of a key fact's figure, such as `35%` or `35 per cent`.
  struct Figure {
    let id: String
    let text: [UInt8]
    /// The number of bytes before the first digit, such as 3 in `US$285 million`.
    fileprivate let lead: Int
    /// The Markdown link that should replace the text, such as `[35 per cent](fact:urban-population)`.
    let link: String
  }

  /// A figure found in a text; `range` is in byte offsets.
  struct Match {
    let figure: Figure
    let range: Range<Int>
  }

  /// Prepares the search; leaves out figures that are only digits, such as 2018.
  init(_ formatted: [(id: String, figure: FormattedFigure)]) {
    var figures = Array(repeating: [Figure](), count: 10)
    for (id, formatted) in formatted {
      for text in formatted.numbers.map({ Array($0.utf8) }) {
        guard let lead = text.firstIndex(where: \.isASCIIDigit), text.contains(where: { !$0.isASCIIDigit })
        else { continue }
        let link = "[\(formatted.prose)](\(KeyFact.scheme):\(id))"
        figures[Int(text[lead] - 0x30)].append(Figure(id: id, text: text, lead: lead, link: link))
      }
    }
    self.figures = figures.map { $0.sorted { $0.text.count > $1.text.count } }
  }

  /// Returns the figures found from a byte offset on, in order; skips parts of longer numbers or words.
  func matches(in text: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> [Match] {
    var found: [Match] = []
    var index = start
    while index < text.count {
      guard text[index].isASCIIDigit else {
        index += 1
        continue
      }
      if let match = match(at: index, in: text, from: start) {
        found.append(match)
        index = match.range.upperBound
      }
      while index < text.count, text[index].isASCIIDigit || Self.joinsDigits(text, at: index) { index += 1 }
    }
    return found
  }
}

extension FigureSearch {
  private func match(at index: Int, in text: UnsafeBufferPointer<UInt8>, from first: Int) -> Match? {
    for figure in figures[Int(text[index] - 0x30)] {
      let start = index - figure.lead
      let end = start + figure.text.count
      guard start >= first, end <= text.count, text[start..<end].elementsEqual(figure.text) else { continue }
      if !Self.isPreceded(text, at: start), !Self.goesOn(text, at: end) {
        return Match(figure: figure, range: start..<end)
      }
    }
    return nil
  }

  /// Whether the match is the end of something longer, such as 35% in -35%, or US$ in AUS$.
  private static func isPreceded(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start > 0 else { return false }
    let isSign = [UInt8(ascii: "-"), UInt8(ascii: ".")].contains(text[start - 1])
    let isMinus = start > 2 && text[start - 3..<start].elementsEqual("\u{2212}".utf8)
    return isSign || isMinus || text[start - 1].isASCIIAlphanumeric && text[start].isASCIIAlphanumeric
  }

  /// Whether the match is the start of something longer, such as 24.4 in 24.45 or in 24.4%.
  private static func goesOn(_ text: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
    guard end < text.count else { return false }
    let isWord = text[end - 1].isASCIILetter && text[end].isASCIILetter
    let isPercentage = text[end - 1].isASCIIDigit && text[end] == UInt8(ascii: "%")
    return isWord || isPercentage || text[end].isASCIIDigit || joinsDigits(text, at: end)
  }

  /// Whether the byte is a point or comma between two digits of one number, as in 24.4.
  private static func joinsDigits(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    (text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ","))
      && index > 0 && text[index - 1].isASCIIDigit && index + 1 < text.count && text[index + 1].isASCIIDigit
  }
}
