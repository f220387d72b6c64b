import Numbers
import Text

/// Sentences that say that there is no date.
extension DateSearch {
  /// Whether a text has a word for a date; few have, and to split all into sentences would be slow on a large site.
  func hasDateWord(_ text: [UInt8]) -> Bool { text.withUnsafeBufferPointer(dateWords.accepts) }

  /// Whether a part of a text says that there is no date, as in “no date is stated”.
  func saysNoDate(_ text: [UInt8], _ part: Range<Int>) -> Bool {
    let words = String(decoding: text[part], as: UTF8.self).lowercased()
      .replacing("n’t", with: " not").replacing("n't", with: " not").split { !$0.isLetter }.map(String.init)
    return words.contains(where: self.words.undated.contains)
      || words.indices.contains { self.words.dates.contains(words[$0]) && isDenied(words, at: $0) }
  }

  /// Whether a sentence denies the date at an index, as in “it states no date” and “the date is not known”, but not
  /// another date, as in “no end date”.
  private func isDenied(_ sentence: [String], at index: Int) -> Bool {
    let after = sentence[(index + 1)...].prefix(6)
    let denial = after.firstIndex(where: words.negations.contains)
    if let denial, sentence[(denial + 1)...].first.map(words.statements.contains) == true { return true }
    guard !after.prefix(3).contains(where: words.otherDates.contains) else { return false }
    let before = sentence[..<index].suffix(5)
    return before.last { !words.linkers.contains($0) }.map(words.negations.contains) ?? false
  }
}
