/// Replaces the spaces inside a figure with no-break spaces, so that no line breaks there.
///
/// A line may still break between number words, and between a hedge and its number.
package struct FigureSpacing: Sendable {
  /// The UTF-8 bytes of the locale's space between thousands, such as U+202F in French; U+00A0 if it has none.
  private let groupSpace: [UInt8]
  private static let noBreakSpace = Array("\u{A0}".utf8)

  init(_ cldr: CLDR) {
    let separator = cldr.format(1_234_567, ".").first { !$0.isNumber }
    groupSpace = separator.flatMap { $0.isWhitespace ? Array($0.utf8) : nil } ?? Self.noBreakSpace
  }

  /// Joins the parts of the figure from the byte offset `start` to the end of the HTML; leaves tags alone.
  package func join(_ html: inout [UInt8], from start: Int) {
    for (index, isInNumber) in Self.spaces(in: html[start...]).reversed() {
      html.replaceSubrange(index...index, with: isInNumber ? groupSpace : Self.noBreakSpace)
    }
  }
}

extension FigureSpacing {
  /// Returns the index of each space inside the figure, and whether the space is between two digits.
  private static func spaces(in html: ArraySlice<UInt8>) -> [(index: Int, isInNumber: Bool)] {
    var found: [(Int, Bool)] = []
    var space: Int?
    var (isTag, hasDigit, afterDigit) = (false, false, false)
    // The word before the number, which may be a currency.
    var word: [UInt8] = []
    for index in html.indices {
      let byte = html[index]
      if isTag || byte == UInt8(ascii: "<") {
        isTag = byte != UInt8(ascii: ">")
      } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
        space = index
      } else {
        // In UTF-8, Arabic and Persian digits begin with the bytes 0xD9 and 0xDB.
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

  /// Returns whether a word is the sign or the code of a currency, such as `US$` or `USD`.
  private static func isCurrency(_ word: [UInt8]) -> Bool {
    if word.contains(UInt8(ascii: "$")) { return true }
    if word.count == 3, word.allSatisfy({ (0x41...0x5A).contains($0) }) { return true }
    return word.contains { $0 >= 0x80 }
      && String(decoding: word, as: UTF8.self).contains(where: \.isCurrencySymbol)
  }
}
