import Diagnostics

/// Where the front matter of a page stands: between two lines of three hyphens at its top.
struct FrontMatterBlock {
  /// The bytes between the two lines.
  let yaml: Range<Int>
  /// The number of lines above them.
  static let linesBefore = 1
  /// Where the text begins.
  let bodyStart: Int

  /// Finds the front matter of a page.
  ///
  /// Throws a diagnostic when one of the two lines is missing.
  init(_ source: SourceText) throws(Diagnostic) {
    let start = source.hasByteOrderMark ? 3 : 0
    let bytes = source.bytes
    let firstLine = Self.line(in: bytes, from: start)
    guard Self.isFence(bytes[start..<firstLine.end]) else {
      throw Self.missingOpening(source, line: start..<firstLine.end)
    }
    var line = firstLine
    while line.next < bytes.count {
      let lineStart = line.next
      line = Self.line(in: bytes, from: lineStart)
      if Self.isFence(bytes[lineStart..<line.end]) {
        yaml = firstLine.next..<lineStart
        bodyStart = line.next
        return
      }
    }
    throw Self.missingClosing(source, from: firstLine.next)
  }
}

extension FrontMatterBlock {
  private static func line(in bytes: [UInt8], from start: Int) -> (end: Int, next: Int) {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    return (end, min(bytes.count, end + (isPair ? 2 : 1)))
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func missingOpening(_ source: SourceText, line: Range<Int>) -> Diagnostic {
    if source.bytes.allSatisfy({ $0 <= 0x20 }) {
      return .error(
        "this page is empty",
        in: source,
        at: line.lowerBound,
        fix: "write a line ---, a line 'title: …', a line --- and then the text"
      )
    }
    let text = String(decoding: source.bytes[line], as: UTF8.self)
    if !text.isEmpty, text.unicodeScalars.allSatisfy({ "-–—− ".unicodeScalars.contains($0) }) {
      return .error(
        "the front matter does not begin with three hyphens",
        in: source,
        at: line.lowerBound,
        fix: "write exactly --- on this line"
      )
    }
    return .error(
      "the line --- above the front matter is missing",
      in: source,
      at: line.lowerBound,
      fix: "write --- on a line of its own at the very top, then 'title: …', then --- again"
    )
  }

  /// The front matter most likely ends where the first line stands that is not `name: value`.
  private static func missingClosing(_ source: SourceText, from start: Int) -> Diagnostic {
    var lineStart = start
    while lineStart < source.bytes.count {
      let line = line(in: source.bytes, from: lineStart)
      if !source.bytes[lineStart..<line.end].contains(0x3A) { break }
      lineStart = line.next
    }
    return .error(
      "the line --- below the front matter is missing",
      in: source,
      at: min(lineStart, max(start, source.bytes.count - 1)),
      fix: "write --- on a line of its own here"
    )
  }
}
