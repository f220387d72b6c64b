import Diagnostics
import Text

/// The kinds of lines that are pointed out.
extension PastedText {
  func starts(_ line: Range<Int>, _ text: String) -> Bool { bytes[line].starts(with: text.utf8) }

  func text(_ line: Range<Int>) -> String { String(decoding: bytes[line], as: UTF8.self) }

  func warnBullet(_ line: Range<Int>, _ sign: String) {
    warn(
      "literal-bullet",
      "'\(sign)' makes no list here, so that the lines run together",
      at: line.lowerBound,
      fix: "begin each line with '- ' instead"
    )
  }

  func warnForeign(_ line: Range<Int>, _ sign: String) {
    warn(
      "literal-sign",
      "'\(sign)' means something to other programs only, and stays in the text",
      at: line.lowerBound,
      fix: "delete it"
    )
  }

  func checkBullet(_ line: Range<Int>) {
    let bullets = ["•", "▪", "◦", "‣", "●", "○", "■", "□", "◆", "➢", "➤", "✓", "✔", "·", "–", "—", "*"]
    guard let bullet = bullets.first(where: { starts(line, $0) }) else { return }
    let next = bytes[line].dropFirst(bullet.utf8.count).first
    // A dash or a point may begin a sentence.
    let isBullet = "–—·".contains(bullet) ? next == 0x09 : next == 0x09 || next == 0x20
    if isBullet || (bullet == "•" && next != nil) { warnBullet(line, bullet) }
  }

  func checkHyphen(_ line: Range<Int>) {
    let hyphens = bytes[line].prefix { $0 == UInt8(ascii: "-") }.count
    let rest = bytes[line].dropFirst(hyphens)
    if rest.allSatisfy({ $0 == 0x20 }) {
      // A longer line below a short text is an old way to write a heading.
      let isRule = hyphens == 3 && !above.isEmpty && !"#>-|".utf8.contains(bytes[above.lowerBound])
      guard isRule else { return }
      warn(
        "literal-rule",
        "'---' right below a text makes a heading of it",
        at: line.lowerBound,
        fix: "put an empty line above it, or write '## \(text(above).prefix(40))' for a heading"
      )
    } else if hyphens == 1, rest.first?.isASCIILetter == true || (rest.first ?? 0) >= 0xC3,
      above.isEmpty || starts(above, "-")
    {
      warn(
        "literal-bullet",
        "a list needs a space after '-'",
        at: line.lowerBound,
        fix: "write '- \(String(decoding: rest.prefix(40), as: UTF8.self))'"
      )
    }
  }

  /// Checks a line that begins with digits, which may begin an entry of a list.
  func checkNumber(_ line: Range<Int>) {
    let digits = bytes[line].prefix(while: \.isASCIIDigit)
    let rest = bytes[line].dropFirst(digits.count)
    guard let sign = rest.first, sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")"), digits.count < 10,
      let next = rest.dropFirst().first
    else { return }
    let number = String(decoding: digits, as: UTF8.self)
    let after = String(decoding: rest.dropFirst().prefix(40), as: UTF8.self)
    let mark = sign == UInt8(ascii: ".") ? "." : ")"
    if next.isASCIILetter, sign == UInt8(ascii: "."), digits.count < 3, above.isEmpty || isNumbered(above) {
      warn(
        "literal-bullet",
        "a list needs a space after '\(number).'",
        at: line.lowerBound,
        fix: "write '\(number). \(after)'"
      )
    } else if next == 0x20, digits.count > 2, above.isEmpty {
      warn(
        "number-list",
        "'\(number)\(mark)' at the beginning of a line begins a list",
        at: line.lowerBound,
        fix: "write '\(number)\\\(mark)' to show the number, or begin the sentence with another word"
      )
    } else if next == 0x20, number != "1", !above.isEmpty, bytes[above].last == UInt8(ascii: ":") {
      warn(
        "number-list",
        "this line is no list, since it follows a line of text and does not begin with 1",
        at: line.lowerBound,
        fix: "put an empty line above it"
      )
    }
  }

  private func isNumbered(_ line: Range<Int>) -> Bool {
    let rest = bytes[line].drop(while: \.isASCIIDigit)
    return rest.count < line.count && rest.first == UInt8(ascii: ".")
  }

  func checkColon(_ line: Range<Int>) {
    if starts(line, ":::") { return warnForeign(line, ":::") }
    guard starts(line, ": "), !above.isEmpty else { return }
    warn(
      "literal-sign",
      "':' at the beginning of a line stays in the text, right behind the line above",
      at: line.lowerBound,
      fix: "write '- **\(text(above).prefix(40))**: \(text(line).dropFirst(2).prefix(40))'"
    )
  }

  func isContents(_ line: Range<Int>) -> Bool {
    let word = text(line).lowercased()
    return ["[toc]", "[[toc]]", "[[_toc_]]", "[contents]"].contains(word)
  }

  func checkHeading(_ line: Range<Int>) {
    let word = bytes[line].dropFirst()
    guard above.isEmpty, word.first?.isASCIIUppercase == true, word.contains(0x20) else { return }
    warn(
      "literal-sign",
      "this line is no heading and '#' stays in the text",
      at: line.lowerBound,
      fix: "write '## \(String(decoding: word.prefix(40), as: UTF8.self))', or '\\#' for a sign"
    )
  }

  /// Reports rows that were copied from a spreadsheet, once a page.
  mutating func checkTabs(_ line: Range<Int>) {
    guard !hasTable, !above.isEmpty, bytes[above].contains(0x09), !isBulleted(line), !isBulleted(above) else {
      return
    }
    hasTable = true
    warn(
      "literal-table",
      "rows of a table with tabs between the cells run together",
      at: above.lowerBound,
      fix: TextLint.tableFix
    )
  }

  /// Whether the first tab of a line follows its first sign, as after a bullet.
  private func isBulleted(_ line: Range<Int>) -> Bool {
    bytes[line].prefix(5).contains(0x09) && !bytes[line].drop { $0 != 0x09 }.dropFirst().contains(0x09)
  }
}
