import Foundation

/// Makes the spaces inside a figure no-break ones, so that no line ends between its parts.
///
/// Number words may still break, as they do in print, and so may a hedge before the number.
package struct FigureSpacing: Sendable {
  /// What the locale has between thousands if that is a space, as U+202F is in French, in UTF-8.
  private let groupSpace: [UInt8]
  private static let noBreakSpace = Array("\u{A0}".utf8)

  init(_ cldr: CLDR) {
    let separator = cldr.format(1_234_567, ".").first { !$0.isNumber }
    groupSpace = separator.flatMap { $0.isWhitespace ? Array($0.utf8) : nil } ?? Self.noBreakSpace
  }

  /// Changes the text between the tags of HTML, from a byte offset to the end.
  package func join(_ html: inout [UInt8], from start: Int) {
    for (index, isInNumber) in Self.spaces(in: html[start...]).reversed() {
      html.replaceSubrange(index...index, with: isInNumber ? groupSpace : Self.noBreakSpace)
    }
  }
}

extension FigureSpacing {
  /// Returns the places of the spaces inside the figure, and whether they are between two digits.
  private static func spaces(in html: ArraySlice<UInt8>) -> [(index: Int, isInNumber: Bool)] {
    var found: [(Int, Bool)] = []
    var space: Int?
    var (isTag, hasDigit, afterDigit) = (false, false, false)
    // The last word before the number.
    var word: [UInt8] = []
    for index in html.indices {
      let byte = html[index]
      if isTag || byte == UInt8(ascii: "<") {
        isTag = byte != UInt8(ascii: ">")
      } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
        space = index
      } else {
        // Digits of other scripts are in bytes that no Latin letter begins with.
        let isDigit = (0x30...0x39).contains(byte) || byte == 0xD9 || byte == 0xDB
        if let place = space, hasDigit || (isDigit && isCurrency(word)) {
          found.append((place, afterDigit && isDigit))
        }
        if !hasDigit {
          if space != nil { word = [] }
          word.append(byte)
        }
        space = nil
        hasDigit = hasDigit || isDigit
        afterDigit = isDigit || (afterDigit && (0x80...0xBF).contains(byte))
      }
    }
    return found
  }

  /// Returns whether a word is a currency's sign or code, such as `US$` or `USD`.
  private static func isCurrency(_ word: [UInt8]) -> Bool {
    if word.contains(UInt8(ascii: "$")) { return true }
    if word.count == 3, word.allSatisfy({ (0x41...0x5A).contains($0) }) { return true }
    return word.contains { $0 >= 0x80 }
      && String(decoding: word, as: UTF8.self).contains(where: \.isCurrencySymbol)
  }
}
