import Diagnostics
import Text

/// The place of the front matter in a page's file: between two lines of three hyphens at the top.
struct FrontMatterBlock {
  /// The byte range of the YAML between the lines of hyphens.
  let yaml: Range<Int>
  /// How many lines are above the YAML, for the line numbers in messages.
  static let linesBefore = 1
  /// The byte offset at which the text below the front matter begins.
  let bodyStart: Int

  /// Finds the two lines of three hyphens; throws `front-matter-fence` or `empty-page` if one is missing.
  init(_ source: SourceText) throws(Diagnostic) {
    let start = source.hasByteOrderMark ? 3 : 0
    let bytes = source.bytes
    let firstEnd = bytes.endOfLine(at: start)
    guard Self.isFence(bytes[start..<firstEnd]) else {
      throw Self.missingOpening(source, line: start..<firstEnd)
    }
    let yamlStart = bytes.startOfLine(after: firstEnd)
    var lineStart = yamlStart
    while lineStart < bytes.count {
      let lineEnd = bytes.endOfLine(at: lineStart)
      if Self.isFence(bytes[lineStart..<lineEnd]) {
        yaml = yamlStart..<lineStart
        bodyStart = bytes.startOfLine(after: lineEnd)
        if let second = Self.secondBlock(
          source,
          closing: lineStart,
          from: bodyStart,
          isFirstEmpty: yaml.isEmpty
        ) {
          throw second
        }
        return
      }
      lineStart = bytes.startOfLine(after: lineEnd)
    }
    throw Self.missingClosing(source, from: yamlStart)
  }
}

extension FrontMatterBlock {
  /// Returns an error about `name: value` lines and hyphens below the front matter, which would be shown as text; nil if
  /// a text follows.
  private static func secondBlock(
    _ source: SourceText,
    closing: Int,
    from start: Int,
    isFirstEmpty: Bool
  ) -> Diagnostic? {
    let bytes = source.bytes
    var first = start
    while first < bytes.count, bytes[first] <= 0x20 {
      first = bytes.startOfLine(after: bytes.endOfLine(at: first))
    }
    guard first < bytes.count else { return nil }
    let isSecondFence = isFence(bytes[first..<bytes.endOfLine(at: first)])
    let place = isSecondFence ? bytes.startOfLine(after: bytes.endOfLine(at: first)) : first
    guard let key = firstKey(in: bytes, from: place) else { return nil }
    if isFirstEmpty {
      return .error(
        "front-matter-fence",
        "the line --- above the front matter stands twice",
        in: source,
        at: closing,
        fix: "delete one of the two"
      )
    }
    return .error(
      "front-matter-fence",
      "'\(key)' stands below the front matter, so it would be shown as text",
      in: source,
      at: place,
      fix: "move the line above the --- that ends the front matter, and delete what is left below it"
    )
  }

  /// Returns the first name of `name: value` lines that end in a line of hyphens; nil for other lines.
  private static func firstKey(in bytes: [UInt8], from start: Int) -> String? {
    var key: String?
    var lineStart = start
    for _ in 0..<30 where lineStart < bytes.count {
      let line = bytes[lineStart..<bytes.endOfLine(at: lineStart)]
      if isFence(line) { return key }
      let name = line.prefix { $0.isASCIILowercase || $0 == UInt8(ascii: "-") }
      let isEntry = !name.isEmpty && line.dropFirst(name.count).first == UInt8(ascii: ":")
      guard isEntry || (key != nil && line.first.map { $0 == 0x20 || $0 == UInt8(ascii: "-") } == true) else {
        return nil
      }
      key = key ?? String(decoding: name, as: UTF8.self)
      lineStart = bytes.startOfLine(after: bytes.endOfLine(at: lineStart))
    }
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy(\.isBlank)
  }

  private static func missingOpening(_ source: SourceText, line: Range<Int>) -> Diagnostic {
    if source.bytes.allSatisfy({ $0 <= 0x20 }) {
      return .error(
        "empty-page",
        "this page is empty",
        in: source,
        at: line.lowerBound,
        fix: "write a line ---, a line 'title: …', a line --- and then the text"
      )
    }
    let text = String(decoding: source.bytes[line], as: UTF8.self)
    if !text.isEmpty, text.unicodeScalars.allSatisfy({ "-–—− ".unicodeScalars.contains($0) }) {
      return .error(
        "front-matter-fence",
        "the front matter does not begin with three hyphens",
        in: source,
        at: line.lowerBound,
        fix: "write exactly --- on this line"
      )
    }
    return .error(
      "front-matter-fence",
      "the line --- above the front matter is missing",
      in: source,
      at: line.lowerBound,
      fix: "write --- on a line of its own at the very top, then 'title: …', then --- again"
    )
  }

  /// Returns an error at the first line without a colon, since the missing line most likely belongs above it.
  private static func missingClosing(_ source: SourceText, from start: Int) -> Diagnostic {
    let bytes = source.bytes
    var lineStart = start
    while lineStart < bytes.count {
      let lineEnd = bytes.endOfLine(at: lineStart)
      if !bytes[lineStart..<lineEnd].contains(0x3A) { break }
      lineStart = bytes.startOfLine(after: lineEnd)
    }
    return .error(
      "front-matter-fence",
      "the line --- below the front matter is missing",
      in: source,
      at: min(lineStart, max(start, bytes.count - 1)),
      fix: "write --- on a line of its own here"
    )
  }
}
