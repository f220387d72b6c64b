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
