import Numbers
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
    let isNumbered = isBracketed || isDocument(word.text) || text[year.upperBound...].starts(with: " (".utf8)
    if isNumbered, isNumberOfDocument(at: isBracketed ? word.start : year.lowerBound, in: text) {
      return true
    }
    if !words.possessives.isEmpty, word.text == "s", text.isApostrophe(before: word.start) { return true }
    if words.titles.contains(word.text) || words.possessives.contains(word.text) { return true }
    if isOfPublication(year, word, before, in: text) { return true }
    if words.nounsHaveYears, !isBracketed, isNoun(word) { return true }
    let title = words.links.contains(word.text) ? before.dropFirst().first : word
    if let title, isTitle(title, in: text) { return true }
    let rest = text[year.upperBound...]
    guard rest.first == 0x20, let next = rest.first(where: { $0 != 0x20 }) else { return false }
    return words.articles.contains(word.text) && next.isASCIIUppercase
  }

  /// Whether a word right before a year may be a noun, and no preposition, number or month.
  private func isNoun(_ word: (text: String, start: Int)) -> Bool {
    word.text.count > 2 && word.text.allSatisfy(\.isLetter) && months[word.text] == nil
      && !words.periods.contains(word.text) && !words.decades.contains(word.text)
      && !words.yearPrepositions.contains(word.text) && !words.spans.contains(word.text)
  }

  /// Whether a year is that of a publication or a plan, as in “a 2021 report” and “the plan for 2021–2025”.
  private func isOfPublication(
    _ year: Range<Int>,
    _ word: (text: String, start: Int),
    _ before: [(text: String, start: Int)],
    in text: [UInt8]
  ) -> Bool {
    if words.links.contains(word.text),
      before.dropFirst().first.map({ words.publications.contains($0.text) }) == true
    {
      return true
    }
    let next =
      text[year.upperBound...].prefix(30).split { !($0.beginsLetter || $0.isUTF8Continuation) }.first ?? []
    return text[year.upperBound...].first == 0x20
      && words.publications.contains(String(decoding: next, as: UTF8.self).lowercased())
  }

  /// Whether a number is that of a document, as both in “resolutions 1325 (2000) and 1820 (2008)”.
  private func isNumberOfDocument(at number: Int, in text: [UInt8]) -> Bool {
    guard text[number].isASCIIDigit else { return false }
    let before = String(decoding: text[..<number].suffix(60), as: UTF8.self).lowercased()
    return before.split { !$0.isLetter }.contains { isDocument(String($0)) }
  }

  private func isDocument(_ word: String) -> Bool { words.documents.contains { word.hasPrefix($0) } }

  /// Whether a word is a part of a name: one with a capital inside a sentence that is no month.
  private func isTitle(_ word: (text: String, start: Int), in text: [UInt8]) -> Bool {
    guard words.namesHaveCapitals, text[word.start].isASCIIUppercase,
      months[word.text] == nil, !words.periods.contains(word.text)
    else { return false }
    let before = text[..<word.start].reversed().first { $0 != 0x20 }
    return before.map { $0.isASCIIAlphanumeric || $0 >= 0x80 || $0 == UInt8(ascii: ",") } ?? false
  }

  /// Whether a date is that of a document with a number, as in “Decree No. 375 of 12 October 2024”.
  func isOfDocument(_ date: Range<Int>, in text: [UInt8]) -> Bool {
    let before = text.words(before: date.lowerBound, count: 2).map(\.text)
    guard before.count == 2, words.links.contains(before[0]) else { return false }
    return before[1].allSatisfy(\.isNumber)
  }

  /// Whether a number is none of a year but a code, as in “Room 2024” and “021 2024”.
  func isCode(_ year: Range<Int>, in text: [UInt8]) -> Bool {
    let end = text.endOfAbbreviation(before: year.lowerBound)
    guard let word = text.words(before: end, count: 1).first?.text else { return false }
    return figures.isCodeWord(word) && !words.publications.contains(word)
      || word.count > 2 && word.allSatisfy(\.isNumber)
  }

  /// Whether a year is a count, as in “more than 2000 people”, “€2000” and “2000 kip”, but not in “in 2020 people moved”.
  func isCount(_ year: Range<Int>, in text: [UInt8]) -> Bool {
    let before = text.words(before: year.lowerBound, count: 3).map(\.text)
    let phrases = before.indices.map { before[...$0].reversed().joined(separator: " ") }
    if phrases.contains(where: words.hedges.contains) { return true }
    guard !words.yearPrepositions.isEmpty, before.first.map(words.yearPrepositions.contains) != true else {
      return false
    }
    // The day and the month of a date are no part of a number.
    let isNumericDate = text[..<year.lowerBound].last.map { "/.".utf8.contains($0) } ?? false
    let number = FigureText(
      String(decoding: text[year], as: UTF8.self),
      before: isNumericDate ? "" : String(decoding: text[..<year.lowerBound].suffix(40), as: UTF8.self),
      after: String(decoding: text[year.upperBound...].prefix(60), as: UTF8.self)
    )
    return figures.isCount(number)
  }

  /// Whether a date belongs to an aside about something else, as in “The agency, founded in 1951, reports”.
  func isAside(_ date: Range<Int>, in text: [UInt8]) -> Bool {
    let last = text.words(before: date.lowerBound, count: 2).map(\.text)
    // “Five fewer than in 2020” says what was so at another time.
    if last.contains(where: words.comparisons.contains) { return true }
    guard let next = text[date.upperBound...].first, ",);".utf8.contains(next) else { return false }
    let before = text.words(before: date.lowerBound, count: 12)
    guard before.count < 12, let first = before.last?.text else { return false }
    return before.count < 3 && words.events.contains(first)
      || before.count > 1 && words.asideStarts.contains(first)
  }

  /// Whether a year means the ten years from it on because of the word before it, as in “les années 1990”.
  func isNamedDecade(_ year: Range<Int>, in text: [UInt8]) -> Bool {
    guard mayBeginDecade(year, in: text), let word = text.words(before: year.lowerBound, count: 1).first
    else {
      return false
    }
    return words.decades.contains(word.text)
  }

  /// Whether a decade may begin with a year.
  func mayBeginDecade(_ year: Range<Int>, in text: [UInt8]) -> Bool {
    text[year.upperBound - 1] == UInt8(ascii: "0")
  }
}
