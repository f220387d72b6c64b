/// A table as comma-separated values (RFC 4180): one record a line, each line ended by CR LF.
package struct CSVText {
  /// Creates a table without records.
  package init() {}

  /// The text, as UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// The byte order mark, without which Excel takes UTF-8 for another encoding.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Appends a record.
  package mutating func append(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes += "\r\n".utf8
  }

  /// Quotes a cell only where it needs it. Works on bytes: CR LF is one Character.
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

/// Texts in tables that people open with a spreadsheet program.
package enum SpreadsheetText {
  /// A text that no spreadsheet program works out as a formula.
  ///
  /// Such a program takes a cell for a formula when it begins with one of a few signs, whether it is quoted or
  /// not. An apostrophe before it makes it a text. What can only be a number stays as it is.
  package static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }),
      formulaSigns.contains(first), !isNumber(text)
    else { return text }
    return "'" + text
  }
}

extension SpreadsheetText {
  /// The signs, and their wide forms, which some programs take for the same.
  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  /// Whether a text is a sign and digits, with nothing that could work anything out or name another cell.
  private static func isNumber(_ text: String) -> Bool {
    guard text.hasPrefix("+") || text.hasPrefix("-") else { return false }
    return text.utf8.dropFirst().allSatisfy { $0.isASCIIDigit || [0x25, 0x2C, 0x2E].contains($0) }
  }
}
