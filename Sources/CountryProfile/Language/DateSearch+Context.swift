import Text

/// What the words around a year make of it.
extension DateSearch {
  /// Whether a year belongs to a name, as in “the 2030 Agenda”, “Vision 2030”, “the Law of 2013” and “1325 (2000)”.
  func isName(_ year: Range<Int>, in text: [UInt8]) -> Bool {
    let isBracketed =
      year.lowerBound > 0 && text[year.lowerBound - 1] == UInt8(ascii: "(")
      && text[year.upperBound...].first == UInt8(ascii: ")")
    let before = text.words(before: year.lowerBound - (isBracketed ? 1 : 0), count: 3)
    guard let word = before.first else { return false }
    if isBracketed, text[word.start].isASCIIDigit { return true }
    if words.titles.contains(word.text) || words.possessives.contains(word.text) { return true }
    let title = words.links.contains(word.text) ? before.dropFirst().first : word
    if let title, isTitle(title, in: text) { return true }
    let rest = text[year.upperBound...]
    guard rest.first == 0x20, let next = rest.first(where: { $0 != 0x20 }) else { return false }
    return words.articles.contains(word.text) && next.isASCIILetter && !next.isASCIILowercase
  }

  /// Whether a word is a part of a name: one with a capital inside a sentence that is no month.
  private func isTitle(_ word: (text: String, start: Int), in text: [UInt8]) -> Bool {
    guard words.namesHaveCapitals, text[word.start].isASCIILetter, !text[word.start].isASCIILowercase,
      months[word.text] == nil, !words.periods.contains(word.text)
    else { return false }
    let before = text[..<word.start].reversed().first { $0 != 0x20 }
    return before.map { $0.isASCIIAlphanumeric || $0 >= 0x80 || $0 == UInt8(ascii: ",") } ?? false
  }

  /// Whether a year is a count, as in “more than 2000 people”.
  func isCount(_ year: Range<Int>, in text: [UInt8]) -> Bool {
    let before = text.words(before: year.lowerBound, count: 2).map(\.text)
    guard let word = before.first else { return false }
    return words.hedges.contains(word) || words.hedges.contains(before.reversed().joined(separator: " "))
  }

  /// Whether a date belongs to an aside about something else, as in “The agency, founded in 1951, reports”.
  func isAside(_ date: Range<Int>, in text: [UInt8]) -> Bool {
    guard let next = text[date.upperBound...].first, ",);".utf8.contains(next) else { return false }
    let before = text.words(before: date.lowerBound, count: 3)
    return before.count < 3 && before.last.map { words.events.contains($0.text) } ?? false
  }

  /// Whether a year means the ten years from it on because of the word before it, as in “les années 1990”.
  func isNamedDecade(_ year: Range<Int>, in text: [UInt8]) -> Bool {
    guard isTen(year, in: text), let word = text.words(before: year.lowerBound, count: 1).first else {
      return false
    }
    return words.decades.contains(word.text)
  }

  /// Whether a decade may begin with a year.
  func isTen(_ year: Range<Int>, in text: [UInt8]) -> Bool { text[year.upperBound - 1] == UInt8(ascii: "0") }
}
