import CCMark
import Text

extension TextLint {
  /// Reports a line such as `##Heading`, which is no heading since it lacks a space.
  mutating func checkHeadingSign(_ span: InlineContent.Span) {
    let text = bytes[span.range]
    let signs = text.prefix { $0 == UInt8(ascii: "#") }
    guard 2...6 ~= signs.count, let next = text.dropFirst(signs.count).first, !next.isASCIIWhitespace else {
      return
    }
    let label = String(decoding: signs, as: UTF8.self)
    warn(
      "literal-sign",
      "this line is no heading and '\(label)' stays in the text",
      at: span.range.lowerBound,
      fix: "put a space after '\(label)'"
    )
  }

  /// Reports `[ ]` and `[x]` at the start of a list item, which other Markdown programs show as a checkbox.
  mutating func checkTaskBox(in block: SyntaxNode) {
    let start = content.range.lowerBound
    guard block.parent?.type == CMARK_NODE_ITEM, block.previous == nil,
      matches("[ ] ", at: start) || matches("[x] ", at: start) || matches("[X] ", at: start)
    else { return }
    let box = String(decoding: bytes[start..<(start + 3)], as: UTF8.self)
    let sign = box == "[ ]" ? "☐" : "☑"
    warn(
      "literal-sign",
      "'\(box)' stays in the text as it is",
      at: start,
      fix: "delete it, or type '\(sign)' instead"
    )
  }

  /// Reports a table once, at its first line that looks like `| a | b |` or `--- | ---`.
  mutating func checkTable() {
    let lines = bytes[content.range]
    var index = content.range.lowerBound
    while index < content.range.upperBound {
      let end = lines.endOfLine(at: index)
      let row = bytes[index..<end]
      let text = row.drop { $0.isBlank || $0 == UInt8(ascii: ">") }
      if isTableRow(text) {
        warn(
          "literal-table",
          "this table stays in the text as it is",
          at: text.startIndex,
          fix: Self.tableFix
        )
        return
      }
      index = end + 1
    }
  }

  private func isTableRow(_ row: ArraySlice<UInt8>) -> Bool {
    let pipe = UInt8(ascii: "|")
    let pipes = row.count { $0 == pipe }
    if row.first == pipe {
      return pipes > 2 || pipes == 2 && row.last { !$0.isASCIIWhitespace } == pipe
    }
    let ruler = row.allSatisfy {
      $0 == pipe || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == 0x20
    }
    return pipes > 0 && ruler && row.contains(UInt8(ascii: "-"))
  }
}
