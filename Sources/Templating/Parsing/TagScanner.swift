import Diagnostics
import Text

/// Splits the inside of one tag into tokens, up to its closing braces.
struct TagScanner {
  enum Ending {
    /// The tag ends; the byte is the `-` or `+` before the closing braces, nil if there is none.
    case closed(UInt8?)
    /// Another tag begins, or the file ends, before the closing braces.
    case unclosed
  }

  private let text: TemplateText
  private let kind: Tag.Kind
  private let opening: Int
  private let report: Report
  private(set) var offset: Int
  private(set) var tokens: [Token] = []

  init(_ text: TemplateText, kind: Tag.Kind, opening: Int, offset: Int, report: Report) {
    self.text = text
    self.report = report
    self.kind = kind
    self.opening = opening
    self.offset = offset
  }

  mutating func scan() -> Ending {
    while true {
      offset = WhiteSpace.end(from: offset, in: text.bytes)
      guard offset < text.bytes.count, !isOpening(at: offset) else { return reportUnclosed() }
      if let ending = closing() { return ending }
      scanToken()
    }
  }
}

extension TagScanner {
  private func byte(at offset: Int) -> UInt8? {
    offset < text.bytes.count ? text.bytes[offset] : nil
  }

  private func has(_ sign: String, at offset: Int) -> Bool {
    text.bytes[min(offset, text.bytes.count)...].starts(with: sign.utf8)
  }

  private func isOpening(at offset: Int) -> Bool {
    guard text.bytes[offset] == UInt8(ascii: "{"), let next = byte(at: offset + 1) else { return false }
    return next == UInt8(ascii: "{") || next == UInt8(ascii: "%") || next == UInt8(ascii: "#")
  }

  /// Advances to the closing braces, and returns how the tag ends; returns nil if it does not end here.
  private mutating func closing() -> Ending? {
    for sign in kind == .statement ? ["", "-", "+"] : ["", "-"] where has(sign + kind.closing, at: offset) {
      offset += sign.utf8.count
      return .closed(sign.utf8.first)
    }
    let wrong: Tag.Kind = kind == .print ? .statement : .print
    guard has(wrong.closing, at: offset) else { return nil }
    report.add(
      text.error(
        "template-syntax",
        "'\(kind.opening)' is closed with '\(wrong.closing)'",
        at: offset,
        fix: "write '\(kind.closing)'"
      )
    )
    return .closed(nil)
  }

  private func reportUnclosed() -> Ending {
    let fix = "end it with '\(kind.closing)'"
    report.add(text.error("unclosed-tag", "'\(kind.opening)' is never closed", at: opening, fix: fix))
    return .unclosed
  }

  private mutating func scanToken() {
    switch text.bytes[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): scanText()
    case let byte where byte.isASCIIDigit: append(.number, while: \.isASCIIDigit)
    case let byte where Self.beginsName(byte): append(.name) { Self.beginsName($0) || $0.isASCIIDigit }
    default: scanSign()
    }
  }

  private mutating func append(_ kind: Token.Kind, while belongs: (UInt8) -> Bool) {
    let end = text.bytes[offset...].firstIndex { !belongs($0) } ?? text.bytes.count
    tokens.append(Token(kind: kind, text: text.string(offset..<end), offset: offset))
    offset = end
  }

  private mutating func scanText() {
    let start = offset + 1
    let quote = text.bytes[offset]
    let end = text.bytes[start...].firstIndex { $0 == quote || $0 == UInt8(ascii: "\n") } ?? text.bytes.count
    let isClosed = byte(at: end) == quote
    let content = text.string(start..<end)
    if !isClosed {
      let fix = "end the text with the quotation mark that it begins with"
      report.add(text.error("template-syntax", "this text in quotes is never closed", at: offset, fix: fix))
      // The rest of the line may still contain the tag's end.
      let line = start..<end
      offset = line.first { has(kind.closing, at: $0) || isOpening(at: $0) } ?? end
    } else {
      if content.utf8.contains(UInt8(ascii: "\\")) {
        let message = "a backslash in a text in quotes is not in the template language"
        report.add(text.error("template-syntax", message, at: offset, fix: "write the character itself"))
      }
      offset = end + 1
    }
    tokens.append(Token(kind: .text, text: content, offset: start - 1))
  }

  /// Reads an operator of two characters, such as `==`, or else a single character.
  private mutating func scanSign() {
    let pairs = ["==", "!=", "<=", ">=", "&&", "||", "//", "**"]
    var end = offset + 1
    if pairs.contains(where: { has($0, at: offset) }) {
      end += 1
    } else {
      while let next = byte(at: end), next.isUTF8Continuation { end += 1 }
    }
    tokens.append(Token(kind: .sign, text: text.string(offset..<end), offset: offset))
    offset = end
  }

  private static func beginsName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == UInt8(ascii: "_")
  }
}
