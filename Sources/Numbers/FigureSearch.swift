import Text

/// Finds figures in a text: those of a list in all their spellings, and other amounts such as percentages and money.
///
/// A class, so that asking each paragraph of a large site does not copy it.
package final class FigureSearch: Sendable {
  private let figures: [(matcher: FigureMatcher, label: Set<String>)]
  private let rules: LanguageNumbers
  /// The numbers of all figures in digits and in words, without percent signs, currencies and the like.
  private let numbers: PrefixTree<Int>
  private let amounts: AmountSearch
  private let leads: WordLeads

  /// A figure in a text.
  package struct Match: Sendable {
    /// The byte range in the text.
    package let range: Range<Int>
    /// The index of the figure in the list; nil for another amount.
    package let figure: Int?
  }

  /// Prepares a search for figures; if two of them are written in the same way, the first one is found.
  ///
  /// `label` is the name of a figure; two of its words after a small number count as a unit.
  package init(_ figures: [(FigureMatcher, label: String)], in language: FigureLanguage) {
    self.figures = figures.map { ($0, Set(CanonicalText.words($1))) }
    rules = language.rules
    var numbers = PrefixTree<Int>(ignoresSpaces: language.rules.spacesAreOptional)
    let amounts = language.withCLDR { AmountSearch(language, $0) }
    var words = amounts.firstWords
    for (index, (figure, _)) in figures.enumerated() {
      for number in figure.numbers.map({ $0.withBytes { FoldedText($0, for: language.rules).bytes } }) {
        numbers.insert(number, index)
        words.append(number)
      }
    }
    (self.numbers, self.amounts) = (numbers, amounts)
    leads = WordLeads(words)
  }

  /// Returns the figures in a text, in order; a byte that is 0 separates texts.
  package func matches(in text: UnsafeBufferPointer<UInt8>) -> [Match] {
    let folded = FoldedText(text, for: rules)
    var found: [Match] = []
    var index = 0
    while index < folded.bytes.count {
      guard let end = endOfToken(at: index, in: folded) else {
        index += 1
        continue
      }
      if folded.bytes[index].isASCIIDigit || mayBegin(at: index, in: folded), isStart(index, in: folded),
        let match = figure(at: index, until: end, folded, in: text)
          ?? amounts.amount(at: index, until: end, folded, in: text)
      {
        add(match, to: &found)
        index = max(end, folded.index(of: match.range.upperBound))
      } else {
        index = end
      }
    }
    return found
  }
}

extension FigureSearch {
  /// Adds a match, or extends the last one if they are the ends of a range, as in “US$5–10 million” and “30%–35%”.
  private func add(_ match: Match, to found: inout [Match]) {
    guard let last = found.last, match.range.lowerBound < last.range.upperBound else {
      return found.append(match)
    }
    let range = last.range.lowerBound..<match.range.upperBound
    found[found.count - 1] = Match(range: range, figure: nil)
  }

  /// Returns the end of the number or the word that begins at an index; nil if none begins there.
  private func endOfToken(at index: Int, in text: FoldedText) -> Int? {
    let byte = text.bytes[index]
    if byte.isASCIIDigit { return NumberToken(at: index, in: text.bytes).range.upperBound }
    guard byte.beginsLetter else { return nil }
    // Where words are not separated by spaces, a number may begin at any letter.
    return isUnspaced && byte >= 0x80 ? index + 1 : text.endOfWord(from: index)
  }

  private func mayBegin(at index: Int, in text: FoldedText) -> Bool {
    leads.withTable { leads in text.bytes.withUnsafeBufferPointer { leads.mayBegin(at: index, in: $0) } }
  }

  /// Returns a figure of the list whose number begins at an index; `end` is the end of the digits or the word there.
  private func figure(
    at start: Int,
    until end: Int,
    _ folded: FoldedText,
    in text: UnsafeBufferPointer<UInt8>
  ) -> Match? {
    guard !folded.isPart(before: start) else { return nil }
    for (length, candidates) in numbers.matches(at: folded.bytes[start...]) {
      let isWhole =
        folded.bytes[start].isASCIIDigit ? start + length == end : isEdge(start + length, in: folded)
      guard isWhole else { continue }
      let range = folded.original(start..<(start + length))
      let number = FigureText(number: range, in: text)
      for figure in candidates {
        let (matcher, label) = figures[figure]
        if let whole = matcher.occurrence(of: number, in: range, label: label),
          whole != range || !isCode(range, in: text)
        {
          return Match(range: whole, figure: figure)
        }
      }
    }
    return nil
  }

  /// Whether a number without words beside it is a code, such as that of a circular or a room.
  private func isCode(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let isPlain = text[range].allSatisfy(\.isASCIIDigit)
    let code = CodeNumber(range, isGrouped: !isPlain, in: text)
    // A figure of nine digits is no telephone number only because it has no separators.
    return code.isNamed(rules) || range.count < 9 && code.isLikely(rules)
  }

  /// Whether a number may begin at an index: where a word does, and right behind a currency, as in `USD285`.
  private func isStart(_ index: Int, in text: FoldedText) -> Bool {
    isEdge(index, in: text) || amounts.isBehindSign(index, in: text)
  }

  private func isEdge(_ index: Int, in text: FoldedText) -> Bool {
    if isUnspaced,
      text.bytes[max(0, index - 1)..<min(index + 1, text.bytes.count)].contains(where: { $0 >= 0x80 })
    {
      return true
    }
    return !text.isInsideWord(index)
  }

  private var isUnspaced: Bool { rules.spacesAreOptional }
}

extension FoldedText {
  /// Whether a number is the end of a range such as `30–35`, or the decimals of `.35`.
  fileprivate func isPart(before start: Int) -> Bool {
    guard start > 0 else { return false }
    if ".,".utf8.contains(bytes[start - 1]) { return true }
    guard start > 1, bytes[start - 1] == UInt8(ascii: "-") else { return false }
    return isWord(before: start - 1) || bytes[start - 2] == UInt8(ascii: "%")
  }
}

extension FigureText {
  /// Takes a number and what is around it from a text.
  fileprivate init(number: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    let start = text.startOfCharacter(at: max(0, number.lowerBound - 60))
    let end = text.startOfCharacter(at: min(text.count, number.upperBound + 90))
    self.init(
      String(decoding: text[number], as: UTF8.self),
      before: String(decoding: text[start..<number.lowerBound], as: UTF8.self),
      after: String(decoding: text[number.upperBound..<max(end, number.upperBound)], as: UTF8.self)
    )
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func startOfCharacter(at index: Int) -> Int {
    var index = index
    while index > 0, index < count, self[index].isUTF8Continuation { index -= 1 }
    return index
  }
}
