import Text

/// The numbers and the words of a text around a date.
extension [UInt8] {
  func endOfDigits(from start: Int, until limit: Int) -> Int {
    var end = start
    while end < limit, self[end].isASCIIDigit { end += 1 }
    return end
  }

  /// Returns the end of the day of an ISO date; the end of its month if it has none.
  func endOfDay(after month: Int, until limit: Int) -> Int {
    guard month < limit, self[month] == UInt8(ascii: "-") else { return month }
    let end = endOfDigits(from: month + 1, until: limit)
    return end == month + 3 ? end : month
  }

  func number(_ digits: Range<Int>) -> Int? { Int(String(decoding: self[digits], as: UTF8.self)) }

  /// Returns the words before an index in lower case, the last one first; stops where a sentence or a part of it ends.
  func words(before end: Int, count: Int) -> [(text: String, start: Int)] {
    var found: [(text: String, start: Int)] = []
    var end = end
    while found.count < count {
      while end > 0 {
        let space = lengthOfSpace(before: end)
        guard space > 0 || (self[end - 1] == UInt8(ascii: ",") && found.isEmpty) else { break }
        end -= Swift.max(space, 1)
      }
      var start = end
      while let first = startOfLetterOrDigit(before: start) { start = first }
      if start == end { break }
      found.append((String(decoding: self[start..<end], as: UTF8.self).lowercased(), start))
      end = start
    }
    return found
  }

  /// Returns the index of the letter or digit that ends at an index; nil for another character.
  private func startOfLetterOrDigit(before end: Int) -> Int? {
    var start = end - 1
    while start > 0, self[start].isUTF8Continuation { start -= 1 }
    return start >= 0 && (self[start].beginsLetter || self[start].isASCIIDigit) ? start : nil
  }

  /// Whether an apostrophe ends at an index.
  func isApostrophe(before end: Int) -> Bool {
    ["'", "’"].contains { self[..<end].suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Returns how many bytes the space before an index has, which may be a no-break one; 0 if there is none.
  private func lengthOfSpace(before end: Int) -> Int {
    [" ", "\n", "\u{A0}", "\u{202F}"].first { self[..<end].suffix($0.utf8.count).elementsEqual($0.utf8) }?
      .utf8
      .count ?? 0
  }

  /// Returns the day and the month of a date such as `15/6/` before its year; nil unless one of them is above 12, since
  /// both orders are in use.
  func numericDay(before year: Int) -> (day: Int, month: Int, start: Int)? {
    guard year > 0, "/.".utf8.contains(self[year - 1]) else { return nil }
    let second = startOfDigits(before: year - 1)..<(year - 1)
    guard second.lowerBound > 0, self[second.lowerBound - 1] == self[year - 1] else { return nil }
    let first = startOfDigits(before: second.lowerBound - 1)..<(second.lowerBound - 1)
    guard let one = number(first), let two = number(second), (1...31).contains(one), (1...31).contains(two),
      (one > 12) != (two > 12)
    else { return nil }
    return (Swift.max(one, two), Swift.min(one, two), first.lowerBound)
  }

  private func startOfDigits(before end: Int) -> Int {
    var start = end
    while start > 0, self[start - 1].isASCIIDigit { start -= 1 }
    return start
  }

  /// Returns the end of the letters of an abbreviation before an index, as of “Dec. ”; the index if there is none.
  func endOfAbbreviation(before index: Int) -> Int {
    let end = index - lengthOfSpace(before: index)
    return end > 0 && end < index && self[end - 1] == UInt8(ascii: ".") ? end - 1 : index
  }

  /// Whether a number is a part of something longer, such as `A/2019` and `1.2019`.
  func isJoined(before start: Int) -> Bool {
    guard start > 0 else { return false }
    let sign = self[start - 1]
    return sign.isASCIIAlphanumeric || "#$.,_".utf8.contains(sign)
      || (sign == UInt8(ascii: "/") && start > 1 && self[start - 2].isASCIILetter)
  }
}
