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
        let scan = Scan(text: text, leads: leads, classes: classes)
        var before = Class.other
        var index = 0
        while let eight = scan.nextBytes(from: index) {
          if eight.mayHaveDigit || !eight.isASCII {
            if scan.contains(index..<(index + 8), after: &before, where: isFigure) { return true }
          } else {
            let letters = eight.letters
            var starts = letters & ~(letters << 8 | (before == Class.letter ? EightBytes.first : 0))
            while starts != 0 {
              let start = index + starts.trailingZeroBitCount / 8
              if leads.mayBegin(at: start, in: text), isFigure(at: start, in: text) { return true }
              starts &= starts - 1
            }
            before = letters & EightBytes.last == 0 ? Class.other : Class.letter
          }
          index += 8
        }
        return scan.contains(index..<text.count, after: &before, where: isFigure)
      }
    }
  }

  /// The text and the tables of a look at it.
  private struct Scan {
    let text: UnsafeBufferPointer<UInt8>
    let leads: WordLeads.Table
    let classes: UnsafeBufferPointer<UInt8>

    /// Returns the next eight bytes; nil if there are fewer.
    @inline(__always)
    func nextBytes(from index: Int) -> EightBytes? {
      guard index + 8 <= text.count, let base = text.baseAddress else { return nil }
      return EightBytes(
        UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
      )
    }

    /// Whether a digit or a word that `isFigure` confirms begins in a range; `before` is the class of the byte before.
    func contains(
      _ range: Range<Int>,
      after before: inout UInt8,
      where isFigure: (Int, UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Bool {
      for index in range {
        let found = classes[Int(text[index])]
        if found == Class.continuation { continue }
        if found > before, found == Class.digit || leads.mayBegin(at: index, in: text), isFigure(index, text)
        {
          return true
        }
        before = min(found, Class.letter)
      }
      return false
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
    case 0xE0, 0xE1: true
    default: false
    }
  }
}
