import Diagnostics

/// Splits a template into text and tags, and trims the text around tags exactly as Jinja does with
/// `trim_blocks` and `lstrip_blocks` on.
struct TemplateScanner {
  private let text: TemplateText
  private let report: Report
  private var offset = 0
  /// Whether `offset` is at the start of the file or just after a line feed.
  private var isLineStart = true
  private(set) var segments: [Segment] = []
  /// False after an error that leaves the nesting of statements unknown.
  private(set) var isStructureKnown = true

  init(_ text: TemplateText, report: Report) {
    self.text = text
    self.report = report
  }

  mutating func scan() {
    while let opening = nextOpening() {
      let sign = byte(at: opening + 2).flatMap(TrimSign.init)
      let isPrint = text.bytes[opening + 1] == UInt8(ascii: "{")
      appendText(offset..<opening, sign: sign, isBeforePrint: isPrint)
      offset = opening + (sign == nil ? 2 : 3)
      switch text.bytes[opening + 1] {
      case UInt8(ascii: "#"): skipComment(from: opening)
      default: scanTag(isPrint ? .print : .statement, from: opening)
      }
      isLineStart = text.bytes[offset - 1] == UInt8(ascii: "\n")
    }
    if offset < text.bytes.count { segments.append(.text(offset..<text.bytes.count)) }
  }
}

extension TemplateScanner {
  /// A sign next to a tag's braces: `-` removes the white space outside the tag, `+` keeps it.
  private enum TrimSign {
    case strip
    case keep

    init?(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "-"): self = .strip
      case UInt8(ascii: "+"): self = .keep
      default: return nil
      }
    }
  }

  private func byte(at offset: Int) -> UInt8? {
    offset < text.bytes.count ? text.bytes[offset] : nil
  }

  private func nextOpening() -> Int? {
    var index = offset
    while index + 1 < text.bytes.count {
      if text.bytes[index] == UInt8(ascii: "{") {
        switch text.bytes[index + 1] {
        case UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "#"): return index
        default: break
        }
      }
      index += 1
    }
    return nil
  }

  private mutating func appendText(_ range: Range<Int>, sign: TrimSign?, isBeforePrint: Bool) {
    var end = range.upperBound
    if sign == .strip {
      end = WhiteSpace.trimmedEnd(of: range, in: text.bytes)
    } else if sign == nil, !isBeforePrint, let start = startOfLastLine(in: range) {
      if WhiteSpace.trimmedEnd(of: start..<end, in: text.bytes) == start { end = start }
    }
    if range.lowerBound < end { segments.append(.text(range.lowerBound..<end)) }
  }

  /// Returns where the last line of a text begins; nil if a tag comes before the text on the same line.
  private func startOfLastLine(in range: Range<Int>) -> Int? {
    if let lineFeed = text.bytes[range].lastIndex(of: UInt8(ascii: "\n")) { return lineFeed + 1 }
    return isLineStart ? range.lowerBound : nil
  }

  private mutating func skipComment(from opening: Int) {
    var end = offset
    while end + 1 < text.bytes.count {
      if text.bytes[end] == UInt8(ascii: "#"), text.bytes[end + 1] == UInt8(ascii: "}") {
        let sign = end > offset ? TrimSign(text.bytes[end - 1]) : nil
        return finish(at: end, sign: sign, trimsLineEnd: true)
      }
      end += 1
    }
    report.add(
      text.error("unclosed-tag", "this comment is never closed", at: opening, fix: "end it with '#}'")
    )
    isStructureKnown = false
    offset = text.bytes.count
  }

  private mutating func scanTag(_ kind: Tag.Kind, from opening: Int) {
    var scanner = TagScanner(text, kind: kind, opening: opening, offset: offset, report: report)
    let ending = scanner.scan()
    segments.append(.tag(Tag(kind: kind, tokens: scanner.tokens, offset: opening, end: scanner.offset)))
    switch ending {
    case .closed(let sign):
      finish(at: scanner.offset, sign: sign.flatMap(TrimSign.init), trimsLineEnd: kind == .statement)
    case .unclosed:
      if kind == .statement { isStructureKnown = false }
      segments.removeLast()
      offset = scanner.offset
    }
  }

  /// Continues after a tag's closing braces, and after the white space or line feed that the tag removes.
  private mutating func finish(at closing: Int, sign: TrimSign?, trimsLineEnd: Bool) {
    offset = closing + 2
    switch sign {
    case .strip: offset = WhiteSpace.end(from: offset, in: text.bytes)
    case .keep: break
    case nil: if trimsLineEnd, byte(at: offset) == UInt8(ascii: "\n") { offset += 1 }
    }
  }
}
