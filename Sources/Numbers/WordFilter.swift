import Text

/// Decides quickly whether a text can have figures: whether it has a digit or one of many words.
///
/// Every text of a site is looked at, and few have figures outside of links, so the search itself runs on few texts.
package struct WordFilter: Sendable {
  private let words: Set<String>
  /// Whether some word begins with two bytes, by the number that the bytes form.
  private let leads: [Bool]
  /// Whether the language writes words without spaces; then every text in its script is accepted.
  private let isUnspaced: Bool

  init(_ words: Set<String>, isUnspaced: Bool) {
    self.words = words
    self.isUnspaced = isUnspaced
    var leads = Array(repeating: false, count: 0x10000)
    for word in words.map({ Array($0.utf8) }) where word.count > 1 {
      leads[Int(word[0]) << 8 | Int(word[1])] = true
    }
    self.leads = leads
  }

  package func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var isInWord = false
    for index in text.indices {
      let byte = text[index]
      if byte.isASCIIDigit || (byte >= 0x80 && (isUnspaced || Self.isDigit(at: index, in: text))) {
        return true
      }
      let isWord = byte.beginsLetter || (byte.isUTF8Continuation && isInWord)
      if isWord, !isInWord, isListed(at: index, in: text) { return true }
      isInWord = isWord
    }
    return false
  }
}

extension WordFilter {
  private func isListed(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start + 1 < text.count else { return false }
    let (first, second) = (text[start].asciiLowercased, text[start + 1].asciiLowercased)
    guard leads[Int(first) << 8 | Int(second)] else { return false }
    let word = text[start...].prefix { $0.beginsLetter || $0.isUTF8Continuation }
    return words.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// Whether a digit of another script begins at an index, such as ໙ or ٩.
  private static func isDigit(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    // In UTF-8, the digits of other scripts begin with these bytes.
    switch text[index] {
    case 0xD9, 0xDB: return index + 1 < text.count && text[index + 1] >= 0xA0
    case 0xE0, 0xE1: return index + 2 < text.count && text[index + 2] >= 0x80
    default: return false
    }
  }
}
