import Text

/// Decides quickly whether a text can have figures: whether it has a digit or one of many words.
///
/// Every text of a site is looked at, and few have figures outside of links, so the search itself runs on few texts.
package struct WordFilter: Sendable {
  private let words: Set<String>
  private let leads: WordLeads
  /// What each byte is: see `Class`.
  private let classes: [UInt8]
  /// Whether the language writes words without spaces; then every text in its script is accepted.
  private let isUnspaced: Bool

  /// What a byte can begin or be a part of, in ascending order: a search stops where the class rises.
  private enum Class {
    static let other: UInt8 = 0
    static let letter: UInt8 = 1
    static let digit: UInt8 = 2
    /// A later byte of a character, which is what the byte before it is.
    static let continuation: UInt8 = 3
  }

  /// Creates a filter for texts with digits or one of `words`.
  init(_ words: Set<String>, isUnspaced: Bool) {
    self.init(words, isUnspaced: isUnspaced, digitClass: Class.digit)
  }

  /// Creates a filter for texts with one of `words`.
  package init(_ words: Set<String>) {
    self.init(words, isUnspaced: false, digitClass: Class.other)
  }

  private init(_ words: Set<String>, isUnspaced: Bool, digitClass: UInt8) {
    self.words = words
    self.isUnspaced = isUnspaced
    leads = WordLeads(words.map(\.utf8))
    classes = (UInt8.min...UInt8.max).map { byte in
      if byte.isASCIIDigit { return digitClass }
      // In UTF-8, the digits of other scripts begin with these bytes.
      if digitClass == Class.digit, isUnspaced ? byte >= 0x80 : [0xD9, 0xDB, 0xE0, 0xE1].contains(byte) {
        return digitClass
      }
      if byte.isUTF8Continuation { return Class.continuation }
      return byte.beginsLetter ? Class.letter : Class.other
    }
  }

  package func accepts(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    leads.withTable { leads in
      classes.withUnsafeBufferPointer { classes in
        var before = Class.other
        for index in text.indices {
          let found = classes[Int(text[index])]
          if found == Class.continuation { continue }
          if found > before, leads.mayBegin(at: index, in: text) || found == Class.digit,
            isFigure(at: index, in: text)
          {
            return true
          }
          before = min(found, Class.letter)
        }
        return false
      }
    }
  }
}

extension WordFilter {
  /// Whether a digit or one of the words begins at an index.
  private func isFigure(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let byte = text[index]
    if byte.isASCIIDigit || isUnspaced && byte >= 0x80 { return true }
    if byte >= 0x80, Self.isDigit(at: index, in: text) { return true }
    let word = text[index...].prefix { $0.beginsLetter || $0.isUTF8Continuation }
    return words.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// Whether a digit of another script may begin at an index, such as ໙ or ٩.
  private static func isDigit(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text[index] {
    case 0xD9, 0xDB: index + 1 < text.count && text[index + 1] >= 0xA0
    case 0xE0, 0xE1: index + 2 < text.count && text[index + 2] >= 0x80
    default: false
    }
  }
}
