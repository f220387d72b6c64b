import Diagnostics
import Foundation
import Text
import YAML

extension YAMLReader<Decimal> {
  /// Reads a number with a point before its decimals and nothing between thousands, such as `-0.604`.
  static var decimal: YAMLReader {
    YAMLReader { value throws(Diagnostic) in try value.read(.writtenDecimal).number }
  }
}

extension YAMLReader<(number: Decimal, decimals: Int)> {
  /// Reads a number and how many decimals were typed, such as two for `0.10`.
  static var writtenDecimal: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      try value.requireValue("a number")
      guard value.writtenText != nil else {
        throw value.error(
          "invalid-number",
          "'value' is one number, not several",
          fix:
            "write one; for “more than”, add a line 'qualifier: over'; for a range, make two key facts, each with its own id"
        )
      }
      let text = try value.text()
      let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
      let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
      let isNumber =
        (1...2).contains(parts.count)
        && parts.allSatisfy { !$0.isEmpty && $0.utf8.areASCIIDigits }
      if isNumber, digits.utf8.count <= 30, let number = Decimal(string: text, locale: Decimal.plainNumbers) {
        return (number, parts.count == 2 ? parts[1].count : 0)
      }
      throw value.error("invalid-number", "'\(text)' is not a number", fix: Decimal.numberFix(text))
    }
  }
}

extension Decimal {
  fileprivate static let plainNumbers = Locale(identifier: "en_US_POSIX")

  /// Returns advice for a text that is not a plain number, including the number that was probably meant, if any.
  fileprivate static func numberFix(_ text: String) -> String {
    let isPercentage = text.hasSuffix("%")
    if let number = plainNumber(isPercentage ? String(text.dropLast()) : text) {
      return isPercentage
        ? "write \(number) and 'style: percent'"
        : "write digits with a point for decimals and nothing between thousands, such as \(number)"
    }
    let signs = [
      "≥": "at-least", ">": "over", "≤": "at-most", "<": "under", "~": "about", "±": "about", "c.": "about",
    ]
    if let (sign, qualifier) = signs.first(where: { text.hasPrefix($0.key) }),
      let number = plainNumber(String(text.dropFirst(sign.count).drop { $0 == "=" || $0 == " " }))
    {
      return "write \(number) and a line 'qualifier: \(qualifier)'"
    }
    if text.first?.isNumber == true {
      return "write all digits, such as 7100000, and 'style: compact' to show it as 7.1 million"
    }
    return "write digits only, with a point for decimals, such as 7100000 or 0.604"
  }

  /// Returns the most likely meaning of a number with separators: `7,100,000` is 7100000, `0,604` is 0.604.
  fileprivate static func plainNumber(_ text: String) -> String? {
    let compact = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }
    let separators = compact.filter { $0 == "," || $0 == "." }
    let groups = compact.split(omittingEmptySubsequences: false) { separators.contains($0) }
    guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.areASCIIDigits }),
      let first = groups.first, let last = groups.last
    else { return nil }
    let hasDecimals =
      separators.count == 1
      ? separators == "." || last.count != 3 || first == "0" : separators.last != separators.first
    return hasDecimals ? "\(groups.dropLast().joined()).\(last)" : groups.joined()
  }
}
