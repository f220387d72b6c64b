import Text

extension SourceCursor {
  /// Skips definitions such as `[label]: destination "title"` at the start of a paragraph.
  ///
  /// cmark removes them, but still reports that the paragraph starts at the first of them. `firstText` is the first
  /// text that cmark kept. If it has blanks before a `[`, its line looks like a definition but is text.
  mutating func skipLinkDefinitions(before firstText: UnsafeBufferPointer<UInt8>) {
    let unindented = firstText.drop(while: \.isBlank)
    let isText = unindented.count < firstText.count && unindented.first == UInt8(ascii: "[")
    while peek == UInt8(ascii: "[") {
      if isText, bytes[offset...].starts(with: unindented.prefix(16)) { return }
      var attempt = self
      guard attempt.skipLinkDefinition() else { return }
      self = attempt
    }
  }

  private mutating func skipLinkDefinition() -> Bool {
    guard skipLabel(), skip(UInt8(ascii: ":")) else { return false }
    skipBlanksAndOneLineEnd()
    guard skipDestination(inParentheses: false) else { return false }
    var afterTitle = self
    afterTitle.skipBlanksAndOneLineEnd()
    if afterTitle.offset > offset, afterTitle.skipTitle(), afterTitle.skipLineEnd() {
      self = afterTitle
      return true
    }
    return skipLineEnd()
  }

  private mutating func skipLabel() -> Bool {
    guard skip(UInt8(ascii: "[")) else { return false }
    let start = offset
    var isBlank = true
    while let byte = peek, byte != UInt8(ascii: "["), byte != UInt8(ascii: "]") {
      if !byte.isASCIIWhitespace { isBlank = false }
      skipEscapableByte()
      if offset - start > 1000 { return false }
    }
    return !isBlank && skip(UInt8(ascii: "]"))
  }

  /// Returns the range between the quotes of the title in `](destination "title")`; nil when there is none.
  func linkTitle() -> Range<Int>? {
    var attempt = self
    guard attempt.skipLinkTextEnd(), attempt.skipParenthesisAndDestination() else { return nil }
    let start = attempt.offset + 1
    guard attempt.skipTitle() else { return nil }
    return start..<attempt.offset - 1
  }

  /// Skips what follows the text of a link: `](destination "title")`, `][label]` or `]` alone.
  mutating func skipLinkTail() {
    guard skipLinkTextEnd() else { return }
    var attempt = self
    if attempt.skipParentheses() {
      self = attempt
      return
    }
    attempt = self
    if attempt.skipLabel() || attempt.skip(UInt8(ascii: "]")) { self = attempt }
  }

  private mutating func skipLinkTextEnd() -> Bool {
    // Signs that close emphasis or an autolink inside the link may come before the bracket.
    while let byte = peek, byte != UInt8(ascii: "]"), byte.isASCIIPunctuation { step() }
    return skip(UInt8(ascii: "]"))
  }

  private mutating func skipParenthesisAndDestination() -> Bool {
    guard skip(UInt8(ascii: "(")) else { return false }
    skipWhitespace()
    guard skipDestination(inParentheses: true) else { return false }
    skipWhitespace()
    return true
  }

  private mutating func skipParentheses() -> Bool {
    guard skipParenthesisAndDestination() else { return false }
    if peek != UInt8(ascii: ")"), !skipTitle() { return false }
    skipWhitespace()
    return skip(UInt8(ascii: ")"))
  }

  private mutating func skipDestination(inParentheses: Bool) -> Bool {
    if skip(UInt8(ascii: "<")) {
      while let byte = peek, byte != UInt8(ascii: ">") {
        if byte == 0x0A || byte == UInt8(ascii: "<") { return false }
        skipEscapableByte()
      }
      return skip(UInt8(ascii: ">"))
    }
    let start = offset
    var depth = 0
    while let byte = peek, !byte.isASCIIWhitespace {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth < 0, inParentheses { return true }
      if depth < 0 || depth > 32 { return false }
      skipEscapableByte()
    }
    return offset > start && depth == 0
  }

  private mutating func skipTitle() -> Bool {
    let closer: UInt8
    switch peek {
    case UInt8(ascii: "\""): closer = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): closer = UInt8(ascii: "'")
    case UInt8(ascii: "("): closer = UInt8(ascii: ")")
    default: return false
    }
    step()
    while let byte = peek, byte != closer {
      if closer == UInt8(ascii: ")"), byte == UInt8(ascii: "(") { return false }
      skipEscapableByte()
    }
    return skip(closer)
  }

  private mutating func skipEscapableByte() {
    let isBackslash = peek == UInt8(ascii: "\\")
    step()
    if isBackslash, let byte = peek, byte.isASCIIPunctuation { step() }
  }

  private mutating func skipWhitespace() {
    while let byte = peek, byte.isASCIIWhitespace { step() }
  }

  private mutating func skipBlanks() {
    while peek?.isBlank == true { step() }
  }

  private mutating func skipBlanksAndOneLineEnd() {
    skipBlanks()
    if peek == 0x0A { step() }
    skipBlanks()
  }

  private mutating func skipLineEnd() -> Bool {
    skipBlanks()
    guard peek != nil else { return true }
    return skip(0x0A)
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    step()
    return true
  }
}
