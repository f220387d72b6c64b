import Diagnostics
import Text

/// Finds signs that were meant as Markdown but would be shown as typed, such as `##Heading` or `[^1]`.
///
/// Skips code. Reads the source, not cmark's tree, since only the source shows which signs are escaped.
struct TextLint {
  static let footnoteFix = "there are no footnotes: put the note into the sentence"
  static let tableFix = "there are no tables: write a list, one row an item"

  let content: InlineContent
  let source: SourceText
  let rules: MarkdownRules
  let report: Report
  /// The offset of each `[` that no `]` has closed yet.
  var openBrackets: [Int] = []
  var delimiters: [DelimiterRun] = []
  /// The offset of the `)` or line end that `endOfParentheses` found last.
  var parenthesisOrLineEnd = 0
  var unpairedSigns: Set<UInt8> = []
  var hasPipe = false

  var bytes: [UInt8] { source.bytes }

  /// Adds its findings to `report`; `block` is the paragraph or heading from which `content` was read.
  static func check(
    _ content: InlineContent,
    of block: SyntaxNode,
    source: SourceText,
    rules: MarkdownRules,
    report: Report
  ) {
    var lint = TextLint(content: content, source: source, rules: rules, report: report)
    lint.checkTaskBox(in: block)
    for span in content.spans { lint.check(span) }
    lint.checkEmphasis()
    if lint.hasPipe { lint.checkTable() }
  }
}

extension TextLint {
  func warn(_ id: Diagnostic.ID, _ message: String, at offset: Int, fix: String) {
    report.add(.warning(id, message, in: source, at: offset, fix: fix))
  }

  func matches(_ text: StaticString, at offset: Int) -> Bool {
    let end = offset + text.utf8CodeUnitCount
    guard end <= content.range.upperBound else { return false }
    return text.withUTF8Buffer { bytes[offset..<end].elementsEqual($0) }
  }

  private mutating func check(_ span: InlineContent.Span) {
    if span.opensLine { checkHeadingSign(span) }
    var index = span.range.lowerBound
    while index < span.range.upperBound {
      index = check(at: index, in: span)
    }
  }

  /// Checks the sign at an offset; returns the next offset to check.
  private mutating func check(at index: Int, in span: InlineContent.Span) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "\\"): return index + 2
    case UInt8(ascii: "&"): return checkCharacterReference(at: index, in: span)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return collectDelimiters(at: index)
    case UInt8(ascii: "~"): return checkRaised(at: index) ?? checkPair(at: index)
    case UInt8(ascii: "="): return checkPair(at: index)
    case UInt8(ascii: "^"): return checkRaised(at: index) ?? index + 1
    case UInt8(ascii: "$"): return checkFormula(at: index) ?? index + 1
    case UInt8(ascii: ":"): return checkEmoji(at: index) ?? index + 1
    case UInt8(ascii: "@"): return span.isInLink ? index + 1 : checkMail(at: index) ?? index + 1
    case UInt8(ascii: "<"): return checkOfficeTag(at: index) ?? index + 1
    case UInt8(ascii: "!"): return checkDetachedPicture(at: index) ?? index + 1
    case UInt8(ascii: "["): return checkHalfLink(at: index) ?? checkOpeningBracket(at: index)
    case UInt8(ascii: "]"): return checkClosingBracket(at: index)
    case UInt8(ascii: "("): return checkTurnedLink(at: index) ?? checkTargetWithoutText(at: index)
    case UInt8(ascii: "{"): return checkAttributes(at: index) ?? checkTemplateCode(at: index)
    case UInt8(ascii: "h"), UInt8(ascii: "w"): return span.isInLink ? index + 1 : checkAddress(at: index)
    case UInt8(ascii: "|"):
      hasPipe = true
      return index + 1
    default: return index + 1
    }
  }

  /// Reports control characters that are written as numbers, such as `&#7;`; returns the next offset to check.
  private mutating func checkCharacterReference(at index: Int, in span: InlineContent.Span) -> Int {
    guard matches("&#", at: index),
      let end = bytes[index..<span.range.upperBound].prefix(12).firstIndex(of: 0x3B)
    else {
      return index + 1
    }
    let digits = String(decoding: bytes[(index + 2)..<end], as: UTF8.self)
    let number = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    if let character = number.flatMap(Unicode.Scalar.init),
      ControlCharacters.contains(character) || SuspectText.forbids(character) || number == 0xFFFD
    {
      report.add(.writtenControlCharacter(character, in: source, at: index))
    }
    return end + 1
  }
}
