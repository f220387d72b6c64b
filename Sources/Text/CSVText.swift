/// A table as comma-separated values (RFC 4180): one record per line, each line ended by CR LF.
package struct CSVText {
  package init() {}

  /// UTF-8, without a byte order mark.
  package private(set) var bytes: [UInt8] = []

  /// The byte order mark, without which Excel does not recognise UTF-8.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Appends a record; cells that contain a comma, a quotation mark or a line end are quoted.
  package mutating func append(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes += "\r\n".utf8
  }

  /// Compares bytes, since Swift treats CR LF as one `Character`.
  private mutating func append(_ cell: String) {
    let quote = UInt8(ascii: "\"")
    guard cell.utf8.contains(where: { $0 == quote || [0x2C, 0x0D, 0x0A].contains($0) }) else {
      bytes += cell.utf8
      return
    }
    bytes.append(quote)
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}

/// Prevents spreadsheet programs from evaluating a table's texts as formulas.
package enum SpreadsheetText {
  /// Returns the text, with an apostrophe before it if a spreadsheet program would evaluate it as a formula.
  ///
  /// Such programs evaluate a cell that begins with a sign such as `=`, even if the cell is quoted. Numbers such as
  /// `-0.5` remain unchanged.
  package static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }),
      formulaSigns.contains(first), !isNumber(text)
    else { return text }
    return "'" + text
  }
}

extension SpreadsheetText {
  /// Includes the full-width forms, since some spreadsheet programs treat them like the ASCII signs.
  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  /// Returns whether a text is a signed number, such as `-0.5%` or `-2,5 millions €`, which a spreadsheet can't
  /// evaluate; `-US$285` is none, since it refers to a cell.
  private static func isNumber(_ text: String) -> Bool {
    guard text.hasPrefix("+") || text.hasPrefix("-"), text.utf8.dropFirst().first?.isASCIIDigit ?? true else {
      return false
    }
    return text.unicodeScalars.dropFirst().allSatisfy { scalar in
      scalar.isASCII && UInt8(scalar.value).isASCIIDigit || ["%", ",", "."].contains(scalar)
        || scalar.properties.isAlphabetic || scalar.properties.generalCategory == .currencySymbol
        || scalar.properties.isWhitespace && !["\n", "\r", "\t"].contains(scalar)
    }
  }
}
