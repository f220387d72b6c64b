import Diagnostics
import Text

/// Finds what stays in the text as it is typed though its writer meant something else by it.
///
/// Only text is looked at, not code, and in the source rather than in cmark's tree, so that what a backslash
/// escapes is never reported.
struct TextLint {
  static let footnoteFix = "there are no footnotes: put the note into the sentence"
  static let tableFix = "there are no tables: write a list, one row an item"

  let content: InlineContent
  let source: SourceText
  let rules: MarkdownRules
  let report: Report
  /// The places of the `[` that have met no `]` yet.
  var openBrackets: [Int] = []
  var delimiters: [DelimiterRun] = []
  /// The place of the `)` or line end that was found last.
  var parenthesisOrLineEnd = 0
  var unpairedSigns: Set<UInt8> = []
  var hasPipe = false

  var bytes: [UInt8] { source.bytes }

  /// Reports what is probably meant otherwise in the text of a paragraph or heading.
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

  /// Whether the source goes on with a text at an offset.
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

  /// Looks at one place and returns the next place to look at.
  private mutating func check(at index: Int, in span: InlineContent.Span) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "\\"): return index + 2
    case UInt8(ascii: "&"): return checkCharacterReference(at: index, in: span)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): return collectDelimiters(at: index)
    case UInt8(ascii: "~"), UInt8(ascii: "="): return checkPair(at: index)
    case UInt8(ascii: "["): return checkOpeningBracket(at: index)
    case UInt8(ascii: "]"): return checkClosingBracket(at: index)
    case UInt8(ascii: "h"), UInt8(ascii: "w"): return span.isInLink ? index + 1 : checkAddress(at: index)
    case UInt8(ascii: "|"):
      hasPipe = true
      return index + 1
    default: return index + 1
    }
  }

  /// Looks for control characters, which a text can contain in the form of numbers: `&#7;`.
  private mutating func checkCharacterReference(at index: Int, in span: InlineContent.Span) -> Int {
    guard matches("&#", at: index), let end = bytes[index..<span.range.upperBound].firstIndex(of: 0x3B) else {
      return index + 1
    }
    let digits = String(decoding: bytes[(index + 2)..<end], as: UTF8.self)
    let number = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    if let character = number.flatMap(Unicode.Scalar.init), ControlCharacters.contains(character) {
      report.add(.writtenControlCharacter(character, in: source, at: index))
    }
    return end + 1
  }
}
