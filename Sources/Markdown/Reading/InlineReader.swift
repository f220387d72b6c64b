import CCMark
import Text

/// Walks through cmark's nodes in one paragraph or heading, and finds the place of each in the source.
struct InlineReader {
  private var content = InlineContent()
  private var cursor: SourceCursor
  private let firstColumn: Int
  /// The index in `content.links` of the innermost link or image being read; nil outside of links.
  private var openLink: Int?
  private var imageDepth = 0
  private var opensLine = true

  /// False for most paragraphs, where only the places of links and tags are needed.
  private let collectsSpans: Bool

  /// Replaces what is in `content` with the content of `block`; the cursor must be where the block's text begins.
  ///
  /// `content` gets spans and titles only if `collectsSpans` is true.
  static func read(
    _ block: SyntaxNode,
    from cursor: SourceCursor,
    into content: inout InlineContent,
    collectsSpans: Bool
  ) {
    var reader = InlineReader(cursor, firstColumn: block.startColumn, collectsSpans: collectsSpans)
    swap(&reader.content, &content)
    reader.content.removeAll()
    reader.content.range = cursor.offset..<cursor.end
    block.walk { node, isEntering in
      if isEntering { reader.enter(node) } else { reader.leave(node) }
    }
    swap(&reader.content, &content)
  }

  private init(_ cursor: SourceCursor, firstColumn: Int, collectsSpans: Bool) {
    self.collectsSpans = collectsSpans
    self.cursor = cursor
    self.firstColumn = firstColumn
  }
}

extension InlineReader {
  private mutating func enter(_ node: SyntaxNode) {
    switch node.type {
    case CMARK_NODE_TEXT: readText(node)
    case CMARK_NODE_CODE: readCode(node)
    case CMARK_NODE_HTML_INLINE: readTag(node)
    case CMARK_NODE_SOFTBREAK: readBreak(isBackslash: false)
    case CMARK_NODE_LINEBREAK:
      cursor.moveToLineEnd()
      readBreak(isBackslash: cursor.isAfterBackslash)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: openLink(node)
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
      cursor.anchor(node.startColumn)
      opensLine = false
    default: break
    }
  }

  private mutating func leave(_ node: SyntaxNode) {
    guard node.type == CMARK_NODE_LINK || node.type == CMARK_NODE_IMAGE else { return }
    guard let index = openLink else { return }
    openLink = content.links[index].enclosing
    content.links[index].textRange = content.links[index].textRange.lowerBound..<content.text.count
    if content.links[index].isImage { imageDepth -= 1 }
    if !content.links[index].isAutolink { passTail(of: node) }
    let start = content.links[index].range.lowerBound
    content.links[index].range = start..<max(start, cursor.offset)
    opensLine = false
  }

  private mutating func passTail(of link: SyntaxNode) {
    // If nothing has anchored this line yet, its text begins here, with the end of the link.
    cursor.anchor(firstColumn)
    let start = cursor
    if collectsSpans, !link.title.isEmpty, let title = start.linkTitle() { content.titles.append(title) }
    let end = cursor.move(to: link.endColumn + 1)
    guard start.isLineBroken(before: end) else { return }
    cursor = start
    cursor.skipLinkTail()
    cursor.reanchor(link.endColumn + 1)
  }

  private mutating func readText(_ node: SyntaxNode) {
    let literal = node.literal
    // In a lazy continuation line after a backslash, cmark's text begins with the line's leading blanks.
    if opensLine { cursor.anchor(node.startColumn + literal.prefix(while: \.isBlank).count) }
    if collectsSpans {
      collectSpan(of: node)
    } else {
      cursor.anchor(node.startColumn)
      _ = cursor.move(to: max(node.startColumn, node.endColumn + 1))
    }
    content.text.append(contentsOf: literal)
    opensLine = false
  }

  private mutating func collectSpan(of text: SyntaxNode) {
    let start = cursor.move(to: text.startColumn)
    let end = cursor.move(to: text.endColumn + 1)
    let range = start..<max(start, end)
    content.spans.append(
      InlineContent.Span(
        range: range,
        textStart: content.text.count,
        opensLine: opensLine,
        isInLink: openLink != nil
      )
    )
  }

  private mutating func readCode(_ node: SyntaxNode) {
    // cmark's column is that of the code after the backticks. In a line that nothing has anchored yet, the cursor is
    // still before them.
    let ticks = cursor.column == nil ? cursor.countBackticks() : 0
    cursor.anchor(node.startColumn - ticks)
    _ = cursor.move(to: node.startColumn)
    let fence = cursor.countBackticksBefore()
    cursor.moveToBackticks(count: fence)
    cursor.reanchor(node.endColumn + 1)
    _ = cursor.move(to: node.endColumn + 1 + fence)
    if collectsSpans {
      content.code.append(content.text.count..<(content.text.count + node.literal.count))
    }
    content.text.append(contentsOf: node.literal)
    opensLine = false
  }

  private mutating func readTag(_ node: SyntaxNode) {
    let offset = cursor.move(to: node.startColumn)
    let literal = node.literal
    content.tags.append(InlineContent.Tag(node: node, offset: place(of: "<", near: offset)))
    if let lineFeed = literal.lastIndex(of: 0x0A) {
      for _ in literal.filter({ $0 == 0x0A }) { cursor.breakLine() }
      let lastLine = literal[(lineFeed + 1)...].drop { $0.isASCIIWhitespace }
      for _ in lastLine { cursor.step() }
      cursor.reanchor(node.endColumn + 1)
    } else {
      _ = cursor.move(to: node.endColumn + 1)
    }
    content.text.append(contentsOf: literal)
    opensLine = false
  }

  private mutating func readBreak(isBackslash: Bool) {
    if isBackslash {
      cursor.breakLineUncounted()
    } else {
      cursor.breakLine()
    }
    content.text.append(0x20)
    opensLine = true
  }

  private mutating func openLink(_ node: SyntaxNode) {
    let isImage = node.type == CMARK_NODE_IMAGE
    let autolink = offsetOfAutolink(node)
    let offset: Int
    if let autolink {
      offset = autolink
    } else {
      // `autolink ?? …` instead of `if` would copy the whole reader.
      let column = cursor.move(to: node.startColumn)
      offset = place(of: isImage ? "!" : "[", near: column)
    }
    content.links.append(
      InlineContent.Link(
        node: node,
        isImage: isImage,
        isAutolink: autolink != nil,
        range: offset..<offset,
        textRange: content.text.count..<content.text.count,
        isInImage: imageDepth > 0,
        enclosing: openLink
      )
    )
    openLink = content.links.count - 1
    if isImage { imageDepth += 1 }
    opensLine = false
  }

  /// Returns the offset of the `<` in `<https://…>`; nil for any other link.
  ///
  /// cmark does not mark these links and gives them a wrong column, but the column of their text is correct.
  private mutating func offsetOfAutolink(_ node: SyntaxNode) -> Int? {
    guard let text = node.firstChild, text.type == CMARK_NODE_TEXT else { return nil }
    var ahead = cursor
    ahead.anchor(text.startColumn - 1)
    let offset = ahead.move(to: text.startColumn) - 1
    guard offset >= 0, cursor.bytes[offset] == UInt8(ascii: "<") else { return nil }
    cursor.anchor(text.startColumn - 1)
    return offset
  }

  /// Returns the offset of a character near `offset`: cmark's columns do not count the indent of lazy continuation
  /// lines.
  private func place(of character: Unicode.Scalar, near offset: Int) -> Int {
    let byte = UInt8(ascii: character)
    let bytes = cursor.bytes
    if offset < cursor.end, bytes[offset] == byte { return offset }
    let start = min(max(offset, content.range.lowerBound), cursor.end)
    return bytes[start..<cursor.end].firstIndex(of: byte)
      ?? bytes[content.range.lowerBound..<start].lastIndex(of: byte)
      ?? start
  }
}
